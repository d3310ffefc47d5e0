package org.arasan.web.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.stay.Stay;
import org.arasan.stay.reception.Matter;
import org.arasan.stay.reception.ReceptionBoard;
import org.arasan.stay.reception.ReceptionDay;
import org.arasan.stay.reception.StayPapers;
import org.arasan.web.programme.TodayView;
import org.omnifaces.util.Faces;

/** The guests' part of {@code /admin/today.xhtml}: who comes and goes, rooms to make ready, what is to be decided; each line one next step. */
@Named
@RequestScoped
public class BoardView {

    /** So many lines of a list stand on the board; the desk has them all. */
    private static final int LINES = 12;
    /** So many guests of a decision are named. */
    private static final int NAMED = 4;

    @Inject
    private TodayView page;
    @Inject
    private ReceptionBoard board;
    @Inject
    private DeskTasks tasks;
    private ReceptionDay day;

    public void load() {
        if (page.getResort() != null) {
            day = board.today(page.getResort().id());
        }
    }

    /** Does what the pressed button says, and shows the page again. */
    public String act() {
        tasks.perform(Faces.getRequestParameter("do").split(" "), null);
        return "/admin/today.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public ReceptionDay getDay() {
        return day;
    }

    public List<Stay> getAwaited() {
        return day.awaited().stream().limit(LINES).toList();
    }

    /** Who should have left first. */
    public List<Stay> getLeaving() {
        return Stream.concat(day.overdue().stream(), day.leaving().stream()).limit(LINES).toList();
    }

    public List<Stay> named(ReceptionDay.Decision decision) {
        return decision.stays().stream().limit(NAMED).toList();
    }

    /** Whether the guest was to come, or to leave, earlier. */
    public boolean late(Stay stay) {
        return Stream.concat(day.late().stream(), day.overdue().stream()).anyMatch(each -> each.id().equals(stay.id()));
    }

    public StayPapers.Doctor doctor(Stay stay) {
        StayPapers papers = day.papers().get(stay.id());
        return papers == null ? StayPapers.Doctor.NOT_ASKED : papers.doctor();
    }

    /** Whether the matter is settled on the grid of rooms; otherwise at the desk, or for who waits, on the waiting list. */
    public boolean onGrid(Matter matter) {
        return switch (matter) {
            case NO_BED, HOLD_LAPSES, CLOSED_ROOM -> true;
            case REQUEST_WAITS, OVERDUE, NOT_COME, PAPERS_LACKING, DOCTOR_FIRST -> false;
        };
    }
}
