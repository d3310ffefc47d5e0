package org.arasan.planning.room.search;

import java.util.SplittableRandom;

/**
 * A change that deals the guests of two or three rooms anew among those rooms, for all nights at once ({@link RoomDeal}): as heat would leave
 * them, or, where there is none, in the cheapest way. Rooms of guests who are fixed and of couples are left alone.
 */
final class RoomDealing {

    /** How often a third room is dealt with. */
    private static final double THIRD = 0.3;

    private final RoomState state;
    private final RoomShift shift;
    private final RoomChoices choices;
    private final RoomDeal deal;
    private final int[] rooms = new int[RoomDeal.ROOMS];
    private int count;
    private long cost;
    private long parted;
    private SplittableRandom random;

    RoomDealing(RoomState state, RoomShift shift, RoomChoices choices) {
        this.state = state;
        this.shift = shift;
        this.choices = choices;
        deal = new RoomDeal(state);
    }

    /** Makes one such change from the room of that guest on, and gives what it costs more. */
    long run(int guest, double heat, SplittableRandom source) {
        random = source;
        if (state.room[guest] < 0 || !choose(guest)) {
            return 0;
        }
        shift.begin(0, false, random);
        deal.begin(rooms, count);
        cost = 0;
        parted = 0;
        for (int i = 0; i < count; i++) {
            deal.add(state.guests[rooms[i]], state.count[rooms[i]]);
            empty(rooms[i]);
        }
        if (!deal.run(heat, random) || !place() || isTooDear(heat)) {
            shift.undo();
            return 0;
        }
        shift.keep();
        return cost;
    }

    private void empty(int room) {
        while (state.count[room] > 0) {
            int guest = state.guests[room][0];
            parted -= state.apart(guest, room);
            cost -= shift.lift(guest);
        }
    }

    private boolean place() {
        for (int i = 0; i < deal.guests(); i++) {
            int guest = deal.guest(i);
            int entering = state.entering(guest, deal.room(i));
            if (entering == RoomState.NO) {
                return false;
            }
            parted += state.apart(guest, deal.room(i));
            cost += entering;
            state.enter(guest, deal.room(i));
        }
        return true;
    }

    /** What is dealt is borne as it is; that companions are parted, of which the deal knows nothing, is borne or not (Metropolis 1953). */
    private boolean isTooDear(double heat) {
        return heat > 0 ? parted > heat * -Math.log(random.nextDouble()) : cost > 0;
    }

    /** The guest's room, another where the guest would like to be, and perhaps a third that suits somebody of the two. */
    private boolean choose(int guest) {
        count = 0;
        boolean possible = take(state.room[guest]) && choices.count(guest) > 0 && take(choices.any(guest, random));
        if (possible && random.nextDouble() < THIRD) {
            int room = rooms[random.nextInt(2)];
            int other = state.count[room] == 0 ? guest : state.guests[room][random.nextInt(state.count[room])];
            take(choices.any(other, random));
        }
        return possible;
    }

    private boolean take(int room) {
        int beds = state.size(room);
        for (int i = 0; i < count; i++) {
            if (rooms[i] == room) {
                return false;
            }
            beds += state.size(rooms[i]);
        }
        if (beds > RoomDeal.BEDS || !state.isFree(room)) {
            return false;
        }
        rooms[count++] = room;
        return true;
    }
}
