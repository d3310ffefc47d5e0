package org.arasan.planning.room;

import org.arasan.stay.Need;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Quarters;

/** What a party costs the others if it sleeps in a room: the less, the better. Only a comparison; no rule. */
final class RoomCost {

    private static final int WISHED_NEIGHBOUR = -10_000;
    private static final int ACCESSIBLE_WASTED = 1_000;
    private static final int LOWER_FLOOR_WASTED = 100;
    private static final int EXTRA_BED = 200;
    private static final int BED_LOST_TO_COUPLE = 20;
    private static final int BED_LEFT = 4;
    private static final int ROOM_OPENED = 2;

    private RoomCost() {
    }

    /** Asks before the party is in the room. */
    static int of(Party party, Quarters room) {
        Guest first = party.guests().get(0);
        int left = (int) room.freeBeds(first) - party.guests().size();
        int cost = left * (party.isCouple() ? BED_LOST_TO_COUPLE : BED_LEFT);
        if (room.roommates(first).findAny().isEmpty()) {
            cost += ROOM_OPENED;
        }
        if (room.roommates(first).anyMatch(party::wishedWith)) {
            cost += WISHED_NEIGHBOUR;
        }
        return cost + EXTRA_BED * extraBeds(party, room) + waste(party, room);
    }

    /** Ordinary beds go first, so what is free beyond them is extra. */
    private static int extraBeds(Party party, Quarters room) {
        Guest first = party.guests().get(0);
        long ordinary = room.room().beds().stream().filter(bed -> !bed.extra() && room.holder(bed, first).isEmpty()).count();
        return (int) Math.max(0, party.guests().size() - ordinary);
    }

    private static int waste(Party party, Quarters room) {
        if (room.room().accessible() && !party.needs(Need.WHEELCHAIR)) {
            return ACCESSIBLE_WASTED;
        }
        boolean wasted = room.room().onLowerFloor() && !party.needs(Need.LOWER_FLOOR) && !party.needs(Need.WHEELCHAIR);
        return wasted ? LOWER_FLOOR_WASTED : 0;
    }
}
