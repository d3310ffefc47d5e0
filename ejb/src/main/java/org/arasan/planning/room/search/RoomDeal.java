package org.arasan.planning.room.search;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Who of some guests sleeps in which of two or three empty rooms, by dynamic programming over arrivals and departures. A state says of each
 * guest who is there which room they have. Of states that differ only in somebody who leaves one is kept: the cheapest or, where there is heat,
 * each as likely as its cost allows (forward filtering, backward sampling), so that a whole deal is as likely as its cost allows. Guests who
 * are fixed, couples and companions are not thought of.
 */
final class RoomDeal {

    /** How many beds there may be in all rooms together. */
    static final int BEDS = 8;
    static final int ROOMS = 3;

    private final RoomState state;
    private final DealStates states = new DealStates();
    private int[] rooms;
    private int count;

    /** By arrival; of each the bed, which is anybody's again after them, and the room among {@link #rooms}. */
    private int[] guests = new int[64];
    private int[] bed = new int[64];
    private int[] given = new int[64];
    private int dealt;
    private final int[] inBed = new int[BEDS];
    private int present;
    private int men;
    /** In the order of time: the place of a guest who arrives, {@code ~place} of one who departs. */
    private int[] events = new int[128];
    private int happened;

    RoomDeal(RoomState state) {
        this.state = state;
    }

    /** Among so many of those rooms, which hold nobody when the deal is {@link #run}. */
    void begin(int[] among, int many) {
        rooms = among;
        count = many;
        dealt = 0;
    }

    void add(int[] who, int many) {
        if (dealt + many > guests.length) {
            guests = Arrays.copyOf(guests, 2 * (dealt + many));
            bed = new int[guests.length];
            given = new int[guests.length];
            events = new int[2 * guests.length];
        }
        for (int i = 0; i < many; i++) {
            int at = dealt++;
            for (; at > 0 && state.from[guests[at - 1]] > state.from[who[i]]; at--) {
                guests[at] = guests[at - 1];
            }
            guests[at] = who[i];
        }
    }

    int guests() {
        return dealt;
    }

    int guest(int i) {
        return guests[i];
    }

    int room(int i) {
        return rooms[given[i]];
    }

    /** Deals; false where they cannot all have a bed. */
    boolean run(double heat, SplittableRandom random) {
        states.begin(heat, random);
        present = 0;
        men = 0;
        happened = 0;
        int next = 0;
        int last = dealt == 0 ? 0 : state.costs.nights.length;
        for (int s = 0; s < last; s++) {
            depart(s);
            for (; next < dealt && state.from[guests[next]] == s; next++) {
                arrive(next);
            }
            sleep(s);
        }
        depart(last);
        return states.isPossible() && trace();
    }

    private void depart(int s) {
        for (int beds = present; beds != 0; beds &= beds - 1) {
            int b = Integer.numberOfTrailingZeros(beds);
            if (state.until[guests[inBed[b]]] <= s) {
                states.free(b);
                present &= ~(1 << b);
                men &= ~(1 << b);
                events[happened++] = ~inBed[b];
            }
        }
    }

    private void arrive(int i) {
        int b = Integer.numberOfTrailingZeros(~present);
        inBed[b] = i;
        bed[i] = b;
        present |= 1 << b;
        men |= state.isMan(guests[i]) ? 1 << b : 0;
        events[happened++] = i;
        states.split();
        for (int r = 0; r < count; r++) {
            int room = rooms[r];
            if (!state.costs.barred[guests[i]][room]) {
                states.give(b, r, state.costs.alone[guests[i]][room], state.size(room), present);
            }
        }
        states.join();
    }

    private void sleep(int s) {
        for (int r = 0; r < count && present != 0; r++) {
            int room = rooms[r];
            states.sleep(r, present, men, state.costs.rates(room), state.size(room) + 1, state.costs.nights[s], state.costs.strict[room]);
        }
    }

    private boolean trace() {
        int code = 0;
        for (int e = happened - 1; e >= 0; e--) {
            int i = events[e] < 0 ? ~events[e] : events[e];
            if (events[e] < 0) {
                given[i] = states.left(code);
                code = DealStates.with(code, bed[i], given[i]);
            } else {
                code = DealStates.without(code, bed[i]);
            }
        }
        return true;
    }
}
