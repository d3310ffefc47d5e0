package org.arasan.stay.lodging;

import java.util.List;

/** A room as the room rules see it; its beds in the order of their letters. */
public record RoomFacts(long id, String number, int floor, boolean accessible, List<BedFacts> beds) {

    public static final int LOWER_FLOOR = 1;

    /** A bed and the label that stands on the room plan, such as {@code 1104-A}. */
    public record BedFacts(long id, String label) {
    }

    public boolean onLowerFloor() {
        return floor == LOWER_FLOOR;
    }
}
