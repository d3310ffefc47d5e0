package org.arasan.planning.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Quarters;

/**
 * Finds a room for a party: the cheapest that is free for it, or one that becomes free when others move on, each to a room of their own
 * choice, up to {@value #CHAIN} steps far. Deterministic, and bounded: by {@value #TRIALS} trials a party and {@value #ALL_TRIALS} in all.
 */
final class RoomSearch {

    static final int CHAIN = 3;
    static final int TRIALS = 4_000;
    static final int ALL_TRIALS = 20_000;

    private final House house;
    private int trials;
    private int allTrials = ALL_TRIALS;

    RoomSearch(House house) {
        this.house = house;
    }

    /** Puts the party where it fits without moving anybody. */
    boolean place(Party party) {
        return enterCheapest(party);
    }

    /** Puts the party somewhere, moving others where that helps; nothing has changed where it does not. */
    boolean placeByMoving(Party party) {
        for (int chain = 1; chain <= CHAIN && bedIsFree(party); chain++) {
            trials = TRIALS;
            if (place(party, chain, Set.of())) {
                return true;
            }
        }
        return false;
    }

    /** Puts the party into that very room, moving others out where that helps. */
    boolean placeIn(Quarters room, Party party) {
        trials = TRIALS;
        return house.enter(party, room) || placeInto(room, party, 1, Set.of());
    }

    private boolean place(Party party, int chain, Set<Quarters> barred) {
        return enterCheapest(party) || chain > 0 && placeByLifting(party, chain, barred);
    }

    private boolean enterCheapest(Party party) {
        Optional<Quarters> room = house.cheapest(party);
        return room.isPresent() && house.enter(party, room.get());
    }

    private boolean placeByLifting(Party party, int chain, Set<Quarters> barred) {
        for (Quarters room : house.rooms()) {
            if (!barred.contains(room) && party.suits(room.room()) && placeInto(room, party, chain, barred)) {
                return true;
            }
        }
        return false;
    }

    private boolean placeInto(Quarters room, Party party, int chain, Set<Quarters> barred) {
        for (List<Party> lifted : choices(house.movable(room))) {
            if (trials-- <= 0 || allTrials-- <= 0) {
                return false;
            }
            int mark = house.mark();
            lifted.forEach(house::leave);
            if (house.enter(party, room) && moveOn(lifted, chain, with(barred, room))) {
                return true;
            }
            house.backTo(mark);
        }
        return false;
    }

    private boolean moveOn(List<Party> lifted, int chain, Set<Quarters> barred) {
        return lifted.stream().allMatch(party -> place(party, chain - 1, barred));
    }

    /** Every choice of parties to lift, the smallest first. */
    private static List<List<Party>> choices(List<Party> parties) {
        List<List<Party>> choices = new ArrayList<>();
        for (int bits = 1; bits < 1 << parties.size(); bits++) {
            List<Party> choice = new ArrayList<>();
            for (int i = 0; i < parties.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    choice.add(parties.get(i));
                }
            }
            choices.add(choice);
        }
        choices.sort(Comparator.comparingInt(List::size));
        return choices;
    }

    private static Set<Quarters> with(Set<Quarters> barred, Quarters room) {
        Set<Quarters> more = new HashSet<>(barred);
        more.add(room);
        return more;
    }

    /** Moving people about frees no bed: without one for somebody of the party there is nothing to search. */
    private boolean bedIsFree(Party party) {
        Guest any = party.guests().get(0);
        return house.rooms().stream().mapToLong(room -> room.freeBeds(any)).sum() >= party.guests().size();
    }
}
