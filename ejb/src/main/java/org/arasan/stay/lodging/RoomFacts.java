package org.arasan.stay.lodging;

import java.util.List;
import org.arasan.resort.RoomSharing;

/**
 * A room as the room rules see it.
 *
 * @param beds in the order in which they are given out: by their letters, extra beds last
 * @param sharing who may share it, as its house has it
 * @param closed when nobody may sleep there
 */
public record RoomFacts(long id, String number, int floor, boolean accessible, List<BedFacts> beds, RoomSharing sharing,
                        List<ClosedDays> closed) {

    public static final int LOWER_FLOOR = 1;

    /** A bed and the label that stands on the room plan, such as {@code 1104-A}; an extra one is given out last. */
    public record BedFacts(long id, String label, boolean extra) {

        public BedFacts(long id, String label) {
            this(id, label, false);
        }
    }

    /** A room of a house with the usual rules that is always open. */
    public RoomFacts(long id, String number, int floor, boolean accessible, List<BedFacts> beds) {
        this(id, number, floor, accessible, beds, RoomSharing.usual(), List.of());
    }

    public boolean onLowerFloor() {
        return floor == LOWER_FLOOR;
    }
}
