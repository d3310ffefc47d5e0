package org.arasan.stay.lodging;

import java.util.ArrayList;
import java.util.List;
import org.arasan.stay.Need;
import org.arasan.stay.lodging.FittingBed.Note;
import org.arasan.stay.lodging.RoomFacts.BedFacts;

/** What it would mean to a guest and to others if the guest slept in a room. */
public final class BedOffer {

    private final Guest guest;
    private final boolean wishMetNow;

    /** @param now the room where the guest sleeps now, or {@code null} */
    public BedOffer(Guest guest, Quarters now) {
        this.guest = guest;
        this.wishMetNow = now != null && wished(now);
    }

    public List<Note> notes(Quarters room, BedFacts bed) {
        List<Note> notes = new ArrayList<>();
        if (bed.extra()) {
            notes.add(Note.EXTRA_BED);
        }
        if (wished(room)) {
            notes.add(Note.WISH_MET);
        } else if (wishMetNow) {
            notes.add(Note.WISH_LOST);
        }
        if (room.room().accessible() && guest.need() != Need.WHEELCHAIR) {
            notes.add(Note.ACCESSIBLE_TAKEN);
        } else if (room.room().onLowerFloor() && guest.need() == Need.NONE) {
            notes.add(Note.LOWER_FLOOR_TAKEN);
        }
        return notes.isEmpty() ? List.of(Note.NOTHING_LOST) : notes;
    }

    private boolean wished(Quarters room) {
        return room.roommates(guest).anyMatch(mate -> guest.names(mate) || mate.names(guest));
    }
}
