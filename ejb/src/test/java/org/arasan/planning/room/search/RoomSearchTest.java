package org.arasan.planning.room.search;

import static org.arasan.planning.room.model.RoomModel.NOWHERE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.arasan.planning.room.model.Hostel;
import org.arasan.planning.room.model.RoomAssignment;
import org.arasan.planning.room.model.RoomModel;
import org.arasan.planning.room.model.RoomWeights;
import org.arasan.planning.search.Annealing.Landscape;
import org.arasan.planning.search.Patience;
import org.arasan.planning.search.Verdict;
import org.junit.jupiter.api.Test;

/** The search in arrays against the judge, who knows nothing of arrays. */
class RoomSearchTest {

    @Test
    void countsAsTheJudgeDoes() {
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            RoomModel model = Hostel.any(random, 1 + random.nextInt(8), 2 + random.nextInt(25)).model();
            int rooms = model.rooms().size();
            int[] wild = model.sleepers().stream().mapToInt(each -> random.nextInt(rooms + 1) - 1).toArray();
            assertSame(model, wild, "wild, seed " + seed);
            assertSame(model, new RoomSearch(model).search(Patience.ofMoves(2_000), seed), "found, seed " + seed);
        }
    }

    /** What is forbidden does not come into the arrays: they leave out whoever would break it. */
    private static void assertSame(RoomModel model, int[] where, String what) {
        RoomState state = new RoomState(new RoomCosts(model), where);
        Verdict verdict = RoomAssignment.judge(model, state.room);
        assertEquals(0, verdict.broken(), what);
        assertEquals(IntStream.of(state.room).filter(room -> room == NOWHERE).count(), verdict.left(), what);
        assertEquals(verdict.wished() + verdict.left() * state.costs.unplaced - state.costs.claims, state.cost(), what);
    }

    @Test
    void everyStepCostsWhatItSays() {
        for (int seed = 0; seed < 60; seed++) {
            Random any = new Random(seed);
            RoomModel model = Hostel.any(any, 2 + any.nextInt(8), 2 + any.nextInt(25)).model();
            RoomState state = new RoomState(new RoomCosts(model), model.now());
            RoomMoves moves = new RoomMoves(state);
            SplittableRandom random = new SplittableRandom(seed);
            long cost = moves.cost();
            for (int i = 0; i < 2_000; i++) {
                long more = moves.draw(random);
                if (more != Landscape.NONE && random.nextInt(3) == 0) {
                    moves.take();
                    cost += more;
                    assertEquals(cost, moves.cost(), "seed " + seed + ", step " + i);
                }
            }
            assertEquals(0, RoomAssignment.judge(model, state.room).broken(), "seed " + seed);
        }
    }

    @Test
    void stirringCostsWhatItSaysAndWithoutHeatNothing() {
        for (int seed = 0; seed < 60; seed++) {
            Random any = new Random(seed);
            RoomModel model = Hostel.any(any, 2 + any.nextInt(8), 2 + any.nextInt(25)).model();
            RoomState state = new RoomState(new RoomCosts(model), new RoomSearch(model).search(Patience.ofMoves(512), seed));
            RoomMoves moves = new RoomMoves(state);
            SplittableRandom random = new SplittableRandom(seed);
            long cost = moves.cost();
            for (int i = 0; i < 200 && moves.isPossible(); i++) {
                double heat = i % 2 * 30;
                long more = moves.stir(heat, random);
                assertTrue(more <= 0 || heat > 0, "seed " + seed + ", step " + i);
                cost += more;
                assertEquals(cost, moves.cost(), "seed " + seed + ", step " + i);
            }
            assertEquals(0, RoomAssignment.judge(model, state.room).broken(), "seed " + seed);
        }
    }

    @Test
    void noStepMendsWhatIsFound() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            RoomModel model = Hostel.any(random, 2 + random.nextInt(6), 4 + random.nextInt(20)).model();
            RoomSearch search = new RoomSearch(model);
            int[] found = search.search(Patience.ofMoves(1_000), seed);
            Verdict verdict = RoomAssignment.judge(model, found);
            for (int guest = 0; guest < found.length; guest++) {
                for (int room = 0; room < model.rooms().size(); room++) {
                    assertNoBetter(model, verdict, changed(found, guest, room), "seed " + seed + ", guest " + guest + " to " + room);
                }
            }
        }
    }

    @Test
    void noTwoWhoChangePlacesMendWhatIsFound() {
        for (int seed = 0; seed < 25; seed++) {
            Random random = new Random(seed);
            RoomModel model = Hostel.any(random, 2 + random.nextInt(5), 4 + random.nextInt(10)).model();
            int[] found = new RoomSearch(model).search(Patience.ofMoves(1_000), seed);
            Verdict verdict = RoomAssignment.judge(model, found);
            for (int one = 0; one < found.length; one++) {
                for (int other = 0; other < one; other++) {
                    int[] swapped = changed(changed(found, one, found[other]), other, found[one]);
                    assertNoBetter(model, verdict, swapped, "seed " + seed + ", " + one + " and " + other);
                }
            }
        }
    }

    private static int[] changed(int[] where, int guest, int room) {
        int[] changed = where.clone();
        changed[guest] = room;
        return changed;
    }

    private static void assertNoBetter(RoomModel model, Verdict found, int[] where, String what) {
        Verdict other = RoomAssignment.judge(model, where);
        assertTrue(!other.holds() || other.left() > found.left() || other.left() == found.left() && other.wished() >= found.wished(), what);
    }

    @Test
    void givesTheSameAnswerToTheSameQuestion() {
        RoomModel model = Hostel.any(new Random(7), 9, 40).model();
        assertArrayEquals(new RoomSearch(model).search(Patience.ofMoves(20_000), 3), new RoomSearch(model).search(Patience.ofMoves(20_000), 3));
    }

    @Test
    void goesOnFromAPlanThatWasFoundBefore() {
        RoomModel model = Hostel.any(new Random(8), 9, 40).model();
        RoomSearch search = new RoomSearch(model);
        int[] first = search.search(Patience.ofMoves(1_000), 3);
        int[] further = search.search(first, Patience.ofMoves(20_000), 4);
        assertTrue(search.cost(further) <= search.cost(first));
    }

    @Test
    void givesEveryGuestOfARoomABedOfTheirOwn() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            RoomModel model = Hostel.any(random, 6, 40).model();
            RoomSearch search = new RoomSearch(model);
            int[] found = search.search(Patience.ofMoves(1_000), seed);
            Map<Integer, Long> beds = search.beds(found);
            assertEquals(Arrays.stream(found).filter(room -> room != NOWHERE).count(), beds.size());
            beds.forEach((guest, bed) -> assertTrue(model.rooms().get(found[guest]).beds().contains(bed)));
            beds.forEach((one, bed) -> beds.forEach((other, same) -> assertTrue(one.equals(other) || !bed.equals(same)
                    || !model.sleepers().get(one).meets(model.sleepers().get(other)))));
        }
    }

    @Test
    void whoeverHasTheLeastClaimGoesWithoutABed() {
        for (int seed = 0; seed < 20; seed++) {
            Hostel hostel = new Hostel().room(2, 0).room(1, 0);
            List<Integer> claims = new ArrayList<>(List.of(0, 1, 2, 3, 4));
            Collections.shuffle(claims, new Random(seed));
            claims.forEach(claim -> hostel.man(0, 10).claiming(claim));
            int[] found = new RoomSearch(hostel.model()).search(Patience.ofMoves(0), seed);
            IntStream.range(0, 5).forEach(guest -> assertEquals(claims.get(guest) < 2, found[guest] == NOWHERE, () -> claims + " " + Arrays.toString(found)));
        }
    }

    @Test
    void noClaimIsSoStrongThatTwoOthersGoWithoutABed() {
        Hostel hostel = new Hostel().room(1, 0).man(0, 10).claiming(400).man(0, 5).man(5, 10);
        RoomSearch search = new RoomSearch(hostel.model());
        assertTrue(search.cost(new int[] {NOWHERE, 0, 0}) < search.cost(new int[] {0, NOWHERE, NOWHERE}));
    }

    @Test
    void aDearerMoveIsMadeLessLightly() {
        Hostel hostel = new Hostel().room(1, 0).room(1, 0).at(0).misfit(0, 0, RoomWeights.ACCESSIBLE_KEPT, 3);
        assertArrayEquals(new int[] {1}, new RoomSearch(hostel.model()).search(Patience.ofMoves(1_000), 1));
        RoomWeights still = RoomWeights.usual().weighing(Map.of(RoomWeights.FEW_MOVES, 25L));
        assertArrayEquals(new int[] {0}, new RoomSearch(hostel.model(still)).search(Patience.ofMoves(1_000), 1));
    }
}
