package org.arasan.planning.room.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.arasan.planning.room.model.Hostel;
import org.arasan.planning.room.model.RoomModel;
import org.arasan.planning.room.model.RoomWeights;
import org.junit.jupiter.api.Test;

class RoomDealTest {

    private static final int[] ROOMS = {0, 1, 2};

    @Test
    void isAsCheapAsTheCheapestOfAllWhereThereIsNoHeat() {
        int dealt = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int rooms = 2 + random.nextInt(2);
            Hostel hostel = new Hostel();
            IntStream.range(0, rooms).forEach(i -> hostel.room(1 + random.nextInt(2), 0));
            int guests = random.nextInt(7);
            for (int guest = 0; guest < guests; guest++) {
                int from = random.nextInt(9);
                int until = from + 1 + random.nextInt(10 - from);
                Hostel more = random.nextBoolean() ? hostel.man(from, until) : hostel.woman(from, until);
                more.misfit(guest, random.nextInt(rooms), random.nextInt(4) == 0 ? RoomWeights.ACCESSIBLE : RoomWeights.ACCESSIBLE_KEPT, 1 + random.nextInt(3));
            }
            RoomState state = empty(hostel.model());
            long least = least(state, 0, rooms);
            RoomDeal deal = new RoomDeal(state);
            boolean possible = deal(deal, guests, rooms, 0, seed);
            assertEquals(least != Long.MAX_VALUE, possible, "seed " + seed);
            if (possible) {
                IntStream.range(0, guests).forEach(i -> enter(state, deal, i));
                assertEquals(least, state.cost(), "seed " + seed);
                dealt++;
            }
        }
        assertTrue(dealt > 100, dealt + " could be dealt");
    }

    private static void enter(RoomState state, RoomDeal deal, int i) {
        assertTrue(state.entering(deal.guest(i), deal.room(i)) != RoomState.NO);
        state.enter(deal.guest(i), deal.room(i));
    }

    /** By trying all. */
    private static long least(RoomState state, int guest, int rooms) {
        if (guest == state.room.length) {
            return state.cost();
        }
        long least = Long.MAX_VALUE;
        for (int room = 0; room < rooms; room++) {
            if (state.entering(guest, room) != RoomState.NO) {
                state.enter(guest, room);
                least = Math.min(least, least(state, guest + 1, rooms));
                state.leave(guest);
            }
        }
        return least;
    }

    private static boolean deal(RoomDeal deal, int guests, int rooms, double heat, int seed) {
        deal.begin(ROOMS, rooms);
        deal.add(IntStream.range(0, guests).toArray(), guests);
        return deal.run(heat, new SplittableRandom(seed));
    }

    private static RoomState empty(RoomModel model) {
        return new RoomState(new RoomCosts(model), model.now());
    }

    @Test
    void isAsLikelyAsItsCostAllowsWhereThereIsHeat() {
        // two one after the other in one of two beds, and it costs the first something to have the second bed
        RoomModel model = new Hostel().room(1, 0).room(1, 0).man(0, 4).man(5, 9).misfit(0, 1, RoomWeights.ACCESSIBLE_KEPT, 1).model();
        RoomState state = empty(model);
        double dearer = state.costs.alone[0][1] - state.costs.alone[0][0];
        RoomDeal deal = new RoomDeal(state);
        int first = 0;
        int second = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            assertTrue(deal(deal, 2, 2, dearer, seed));
            first += deal.room(0);
            second += deal.room(1);
        }
        assertEquals(Math.exp(-1) / (1 + Math.exp(-1)), first / 20_000.0, 0.01);
        assertEquals(0.5, second / 20_000.0, 0.01);
    }

    @Test
    void isNoneWhereNotAllFindABed() {
        assertFalse(deal(new RoomDeal(empty(new Hostel().room(1, 0).room(1, 0).man(0, 4).man(3, 9).man(3, 5).model())), 3, 2, 0, 1));
        assertFalse(deal(new RoomDeal(empty(new Hostel().room(2, 0).room(1, 0).man(0, 4).woman(3, 9).man(3, 5).woman(3, 4).model())), 4, 2, 0, 1));
    }
}
