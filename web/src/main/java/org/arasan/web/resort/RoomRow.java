package org.arasan.web.resort;

import java.util.List;
import org.arasan.resort.Bed;
import org.arasan.resort.Room;

/** A room and its beds on the wire. */
public record RoomRow(Long id, Long resort, String building, int floor, String number, String category, boolean accessible, boolean lift,
                      List<BedRow> beds) {

    /** @param extra put up where the room has to take one more; given out last */
    public record BedRow(Long id, String label, boolean extra) {

        static BedRow of(Bed bed) {
            return new BedRow(bed.id(), bed.label(), bed.extra());
        }
    }

    static RoomRow of(Room room) {
        return new RoomRow(room.id(), room.resort().id(), room.building(), room.floor(), room.number(), room.category(),
                room.accessible(), room.lift(), room.beds().stream().map(BedRow::of).toList());
    }
}
