package org.arasan.web.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.arasan.clock.DomainClock;
import org.arasan.planning.Placing;
import org.arasan.planning.RoomPlanning;
import org.arasan.resort.Resort;
import org.arasan.resort.Room;
import org.arasan.stay.lodging.RoomGrid.Sight;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Messages;

/** {@code /admin/rooms.xhtml}: the grid of rooms by days. All that is chosen stands in the address. */
@Named
@RequestScoped
public class RoomsView {

    @Inject
    private RoomSights sights;
    @Inject
    private RoomPlanning planning;
    @Inject
    private DomainClock clock;
    @Inject
    private PageTexts texts;
    private final RoomsQuery query = new RoomsQuery();
    private Sight sight;
    private RoomGridModel grid;
    private StayPanel panel;
    private Placing placing;
    private List<Resort> resorts;

    /** Reads what the address asks for; without any resort there is nothing to see. */
    public void load() {
        Instant now = clock.now();
        resorts = sights.resorts();
        sights.look(query, now).ifPresent(found -> {
            sight = found;
            grid = new RoomGridModel(found, now, texts, query);
            panel = sights.panel(query, now).orElse(null);
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

    public Sight getSight() {
        return sight;
    }

    public RoomGridModel getGrid() {
        return grid;
    }

    public List<String> getBuildings() {
        return distinct(Room::building);
    }

    public List<String> getCategories() {
        return distinct(Room::category);
    }

    /** The stay beside the grid, or null. */
    public StayPanel getPanel() {
        return panel;
    }

    /** How the intake is placed, or null where none is chosen. */
    public Placing getPlacing() {
        return placing;
    }

    private List<String> distinct(Function<Room, String> what) {
        return sight.rooms().stream().map(what).distinct().sorted().toList();
    }
}
