package org.arasan.web.stay;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.arasan.Refusal;
import org.arasan.resort.Room;
import org.arasan.stay.lodging.RoomGrid;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which days and which rooms of a house are asked for. */
public class GridQuery {

    @QueryParam("from")
    @Parameter(description = "The first day, as 2026-11-05", required = true)
    private LocalDate from;
    @QueryParam("days")
    @DefaultValue("21")
    @Parameter(description = "How many days, 1 to " + RoomGrid.MOST_DAYS)
    private int days;
    @QueryParam("building")
    @Parameter(description = "Only rooms of that building")
    private String building;
    @QueryParam("floor")
    @Parameter(description = "Only rooms on that floor")
    private Integer floor;
    @QueryParam("category")
    @Parameter(description = "Only rooms of that category")
    private String category;

    /** Refuses to guess. */
    LocalDate firstDay() {
        if (from == null) {
            throw Refusal.invalid("rooms.no-day").at("from");
        }
        return from;
    }

    int span() {
        return days;
    }

    boolean shows(Room room) {
        return (building == null || building.equals(room.building())) && (floor == null || floor == room.floor())
                && (category == null || category.equals(room.category()));
    }
}
