package org.arasan.planning.room.search;

import java.util.SplittableRandom;
import org.arasan.planning.room.model.RoomModel;
import org.arasan.planning.search.Annealing.Landscape;

/**
 * A change of rooms that touches several guests: they are lifted out of two rooms, and each goes to the other of the two; whoever is in the way
 * there is lifted too. It is made on the plan itself, and can be taken back.
 */
final class RoomShift {

    static final int MOST = 12;
    private static final int TRIES = 3;

    private final RoomState state;
    private final RoomChoices choices;
    private final int[] moved;
    private final int[] origin;
    private final int[] lifted;
    private int count;
    private int shift;
    private int target;
    private boolean apart;
    private boolean pending;
    private SplittableRandom random;

    RoomShift(RoomState state, RoomChoices choices) {
        this.state = state;
        this.choices = choices;
        moved = new int[state.room.length];
        origin = new int[state.room.length];
        lifted = new int[state.room.length];
    }

    /**
     * Begins a change.
     *
     * @param to the room into which the first guest goes who is lifted
     * @param sexes whether guests of the other sex are in the way where mixed company is only dear
     */
    void begin(int to, boolean sexes, SplittableRandom source) {
        pending = true;
        count = 0;
        shift++;
        target = to;
        apart = sexes;
        random = source;
    }

    /** Takes a guest out of their room, if they have one, and gives what that costs less. */
    int lift(int guest) {
        moved[count] = guest;
        origin[count++] = state.room[guest];
        lifted[guest] = shift;
        if (state.room[guest] < 0) {
            return 0;
        }
        int gain = state.leaving(guest);
        state.leave(guest);
        return gain;
    }

    /**
     * Puts everybody who was lifted into a room, the first {@code together} of them into the target, and gives what all of it costs more, with
     * what it has cost so far; nothing is changed where that cannot be done.
     */
    long settle(long soFar, int together) {
        long cost = soFar;
        for (int i = 0; i < count; i++) {
            int guest = moved[i];
            int to = i == 0 || i < together || origin[i] == origin[0] ? target : orElsewhere(guest, origin[0]);
            if (to == RoomModel.NOWHERE) {
                continue;
            }
            int entering = state.entering(guest, to);
            while (entering == RoomState.NO) {
                int other = state.costs.barred[guest][to] || count >= MOST ? -1 : inTheWay(guest, to);
                if (other < 0) {
                    undo();
                    return Landscape.NONE;
                }
                cost -= lift(other);
                entering = state.entering(guest, to);
            }
            state.enter(guest, to);
            cost += entering;
        }
        return cost;
    }

    /**
     * The room to which a guest goes in exchange, or another that is no dearer where that one is full or dear because of company. Where there is
     * none in exchange, any that is free, or none.
     */
    private int orElsewhere(int guest, int exchanged) {
        if (exchanged == RoomModel.NOWHERE) {
            return anywhere(guest);
        }
        int[] alone = state.costs.alone[guest];
        int least = state.entering(guest, exchanged);
        int found = exchanged;
        int rooms = least > alone[exchanged] - state.costs.unplaced ? choices.noDearer(guest, alone[exchanged]) : 0;
        for (int i = 0; rooms > 0 && i < TRIES; i++) {
            int room = choices.anyOf(guest, rooms, random);
            int cost = room == target || alone[room] - state.costs.unplaced >= least ? RoomState.NO : state.entering(guest, room);
            if (cost < least) {
                least = cost;
                found = room;
            }
        }
        return found;
    }

    private int anywhere(int guest) {
        for (int i = 0; i < TRIES; i++) {
            int room = choices.any(guest, random);
            if (state.entering(guest, room) != RoomState.NO) {
                return room;
            }
        }
        return RoomModel.NOWHERE;
    }

    /** Somebody who takes a bed from the guest, or is of the other sex, in the first spell in which there is such a one; -1 if nobody can go. */
    private int inTheWay(int guest, int to) {
        for (int s = state.from[guest]; s < state.until[guest]; s++) {
            boolean full = state.isFull(to, s);
            boolean mixed = (apart || state.costs.strict[to]) && state.hasOthers(to, s, guest);
            int other = full || mixed ? somebody(guest, to, s, mixed) : -1;
            if (other >= 0 || full) {
                return other;
            }
        }
        return -1;
    }

    private int somebody(int guest, int to, int s, boolean otherSex) {
        int found = -1;
        int seen = 0;
        for (int i = 0; i < state.count[to]; i++) {
            int other = state.guests[to][i];
            boolean there = state.from[other] <= s && s < state.until[other] && lifted[other] != shift;
            if (there && !(otherSex && state.sameSex(guest, other)) && random.nextInt(++seen) == 0) {
                found = other;
            }
        }
        return found;
    }

    /** Lifts everybody who may be moved out of a room, and gives what that costs less. */
    long empty(int room) {
        long gain = 0;
        while (state.count[room] > 0) {
            gain += lift(state.guests[room][0]);
        }
        return gain;
    }

    /** Leaves the change as it is made; gives whether there was one. */
    boolean keep() {
        boolean was = pending;
        pending = false;
        return was;
    }

    /** Takes the change back, where there is one that is not kept. */
    void undo() {
        if (!keep()) {
            return;
        }
        for (int i = 0; i < count; i++) {
            if (state.room[moved[i]] >= 0) {
                state.leave(moved[i]);
            }
        }
        for (int i = 0; i < count; i++) {
            if (origin[i] != RoomModel.NOWHERE) {
                state.enter(moved[i], origin[i]);
            }
        }
    }
}
