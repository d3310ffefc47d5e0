package org.arasan.web.stay;

import java.util.List;
import org.arasan.resort.Room;

/** A room on the grid, its beds, and whose room it is at this moment ({@code F}, {@code M}, {@code couple} or nothing). */
public record GridRoom(Room room, String whose, List<GridBed> beds) {

    /** A bed and its bars. */
    public record GridBed(Long id, String letter, String label, List<GridBar> bars) {
    }

    /** Rooms of one floor of a building. */
    public record GridFloor(String building, int floor, int beds, List<GridRoom> rooms) {
    }
}
