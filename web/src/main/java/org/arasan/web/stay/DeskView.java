package org.arasan.web.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.Refusal;
import org.arasan.access.ResortRegister;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.resort.Resort;
import org.arasan.stay.EarlyDeparture;
import org.arasan.stay.Stay;
import org.arasan.stay.StayLookup;
import org.arasan.stay.reception.ReceptionBoard;
import org.arasan.stay.reception.ReceptionDay;
import org.omnifaces.util.Faces;

/**
 * {@code /admin/desk.xhtml}: guests of one house come and go, all of the day or those of one intake. Every button sends what it is for;
 * the address keeps house, intake, search and the guest who stands at the desk. A search that finds one guest brings that one forward.
 */
@Named
@RequestScoped
public class DeskView {

    @Inject
    private ResortRegister register;
    @Inject
    private IntakeRegister intakeRegister;
    @Inject
    private StayLookup lookup;
    @Inject
    private ReceptionBoard board;
    @Inject
    private DeskTasks tasks;
    private DeskQuery query = new DeskQuery();
    private List<Resort> resorts;
    private List<Intake> intakes;
    private ReceptionDay day;
    private DeskLists lists;
    private Stay guest;

    /** Reads the house asked for, or that of the intake; nothing where there is none yet. */
    public void load() {
        resorts = register.resorts();
        intakes = intakeRegister.intakes();
        Resort resort = query.resort(resorts, intakes);
        if (resort == null) {
            return;
        }
        day = board.today(resort.id());
        intakes = intakes.stream().filter(each -> each.resort().id().equals(resort.id())).toList();
        lists = DeskLists.of(query.getIntake() == null ? ofDay() : lookup.ofIntake(query.getIntake()), day, query.getName());
        guest = query.getGuest() != null ? here(lookup.stay(query.getGuest())) : lists.found().orElse(null);
    }

    /** Who stays in another house of the same administrator is not found at this desk. */
    private Stay here(Stay stay) {
        if (!stay.resort().id().equals(day.resort().id())) {
            throw Refusal.notFound();
        }
        return stay;
    }

    private List<Stay> ofDay() {
        return Stream.of(day.awaited(), day.inHouse(), day.overdue(), day.leaving(), day.left(), day.noShows()).flatMap(List::stream).toList();
    }

    /** Does what the pressed button says, and shows the page again. */
    public String act() {
        tasks.perform(Faces.getRequestParameter("do").split(" "), query.getIntake());
        query.setGuest(null);
        return query.again();
    }

    public EarlyDeparture[] getReasons() {
        return EarlyDeparture.values();
    }

    public DeskQuery getQuery() {
        return query;
    }

    public List<Resort> getResorts() {
        return resorts;
    }

    public List<Intake> getIntakes() {
        return intakes;
    }

    public ReceptionDay getDay() {
        return day;
    }

    public DeskLists getLists() {
        return lists;
    }

    /** Who stands at the desk, or null. */
    public Stay getGuest() {
        return guest;
    }
}
