package org.arasan.web.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.clock.DomainClock;
import org.arasan.planning.room.Placing;
import org.arasan.planning.room.RoomPlanning;
import org.arasan.programme.Intake;
import org.arasan.resort.Resort;
import org.arasan.stay.lodging.RoomGrid.Frame;
import org.arasan.stay.lodging.RoomGrid.Wing;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Messages;

/** {@code /admin/rooms.xhtml}: the grid of rooms by days. All that is chosen stands in the address. */
@Named
@RequestScoped
public class RoomsView {

    @Inject
    private RoomSights sights;
    @Inject
    private StaySights stays;
    @Inject
    private RoomPlanning planning;
    @Inject
    private DomainClock clock;
    @Inject
    private PageTexts texts;
    private final RoomsQuery query = new RoomsQuery();
    private Frame frame;
    private GridScale scale;
    private LocalDate today;
    private StayPanel panel;
    private Placing placing;
    private List<Resort> resorts;

    /** Reads what the address asks for; without any resort there is nothing to see. */
    public void load() {
        Instant now = clock.now();
        resorts = sights.resorts();
        sights.frame(query, now).ifPresent(found -> {
            frame = found;
            scale = new GridScale(found.resort().zone(), found.firstDay(), found.days());
            today = LocalDate.ofInstant(now, found.resort().zone());
            panel = query.getStay() == null ? null : stays.panel(query.getStay());
            placing = query.getIntake() == null ? null : planning.placing(query.getIntake());
        });
    }

    /** Places the intake that is looked at, and shows what came of it. */
    public String placeEverybody() {
        Placing done = planning.placeEverybody(query.getIntake());
        Messages.create(texts.get("rooms.placed", done.placed().size(), done.unplaced().size())).flash().add();
        return "/admin/rooms.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public RoomsQuery getQuery() {
        return query;
    }

    public List<Integer> getSpans() {
        return RoomsQuery.SPANS;
    }

    public List<Resort> getResorts() {
        return resorts;
    }

    public List<String> getColours() {
        return RoomsQuery.COLOURS;
    }

    public Frame getFrame() {
        return frame;
    }

    public List<GridDay> getDays() {
        return IntStream.range(0, frame.days()).mapToObj(day -> frame.firstDay().plusDays(day))
                .map(day -> new GridDay(day, day.equals(today))).toList();
    }

    /** The days of rest as a background: one stop after the other from the left edge. */
    public String getWeekends() {
        return getDays().stream().map(day -> scale.stripe(day.day(), day.weekend()))
                .collect(Collectors.joining(",", "linear-gradient(to right,", ")"));
    }

    /** Everything a stay on the grid may look like, in the order of its life. */
    public List<StayLook> getLooks() {
        return List.of(StayLook.HELD, StayLook.CONFIRMED, StayLook.IN_HOUSE, StayLook.LEAVING, StayLook.NO_SHOW, StayLook.LEFT);
    }

    /** The band of an intake over the days. */
    public String span(Intake intake) {
        return scale.span(intake.begins(), intake.ends());
    }

    public List<String> getBuildings() {
        return distinct(Wing::building);
    }

    public List<Integer> getFloors() {
        return distinct(Wing::floor);
    }

    public List<String> getCategories() {
        return distinct(Wing::category);
    }

    /** The stay beside the grid, or null. */
    public StayPanel getPanel() {
        return panel;
    }

    /** How the intake is placed, or null where none is chosen. */
    public Placing getPlacing() {
        return placing;
    }

    private <T> List<T> distinct(Function<Wing, T> what) {
        return frame.wings().stream().map(what).distinct().sorted().toList();
    }
}
