package org.arasan.planning.timetable.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.arasan.planning.search.Patience;
import org.arasan.planning.search.Verdict;
import org.arasan.planning.timetable.judge.TimetableJudge;
import org.arasan.planning.timetable.model.Before;
import org.arasan.planning.timetable.model.Busy;
import org.arasan.planning.timetable.model.Hall;
import org.arasan.planning.timetable.model.Lecture;
import org.arasan.planning.timetable.model.Lecture.Standing;
import org.arasan.planning.timetable.model.Models;
import org.arasan.planning.timetable.model.Rule;
import org.arasan.planning.timetable.model.Series;
import org.arasan.planning.timetable.model.Spot;
import org.arasan.planning.timetable.model.TimetableModel;
import org.arasan.planning.timetable.model.Trainer;
import org.junit.jupiter.api.Test;

class TimetableSearchTest {

    private static final Patience A_WHILE = Patience.ofMoves(30_000);

    @Test
    void theSearchCountsWhatTheJudgeCounts() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 150; round++) {
            TimetableModel model = random(random, round % 3 == 0);
            List<Spot> spots = spots(model, random);
            Verdict verdict = TimetableJudge.judge(model, spots);
            assertEquals(new Count(verdict.broken(), verdict.left(), verdict.wished()), Board.count(new Columns(model), spots), "round " + round);
        }
    }

    @Test
    void everyChangeCostsWhatItSaidItWould() {
        SplittableRandom random = new SplittableRandom(6);
        for (int round = 0; round < 30; round++) {
            Columns columns = new Columns(random(random, round % 3 == 0));
            Board board = Board.pinned(columns).weigh(1_000_000, 1000);
            Changes changes = new Changes(board, 40);
            long cost = cost(board);
            for (int i = 0; i < 300; i++) {
                long more = changes.draw(random);
                if (more != Changes.NONE) {
                    changes.take();
                    cost += more;
                    assertEquals(cost, cost(board));
                }
            }
        }
    }

    private static long cost(Board board) {
        Count count = Board.count(board.columns, board.spots());
        return 1_000_000 * count.broken() + 1000 * count.left() + count.wished();
    }

    @Test
    void goingOnFromATimetableNeverMakesItWorse() {
        SplittableRandom random = new SplittableRandom(8);
        for (int round = 0; round < 30; round++) {
            TimetableModel model = random(random, round % 3 == 0);
            List<Spot> found = new TimetableSearch(model).search(A_WHILE, round);
            List<Spot> later = new TimetableSearch(model).search(found, Patience.ofMoves(512), round);
            Columns columns = new Columns(model);
            assertFalse(Board.count(columns, found).isBetterThan(Board.count(columns, later)), "round " + round);
        }
    }

    @Test
    void nothingThatMustHoldIsBrokenAndNoSingleChangeMakesItBetter() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 20; round++) {
            TimetableModel model = random(random, round % 3 == 0);
            Count pinned = Board.count(new Columns(model), Board.pinned(new Columns(model)).spots());
            List<Spot> found = new TimetableSearch(model).search(A_WHILE, 1);
            Count count = Board.count(new Columns(model), found);
            assertEquals(pinned.broken(), count.broken());
            for (int i = 0; i < found.size(); i++) {
                if (!model.lectures().get(i).stays()) {
                    assertNoBetter(model, found, count, i, random);
                }
            }
        }
    }

    private static void assertNoBetter(TimetableModel model, List<Spot> found, Count count, int lecture, SplittableRandom random) {
        for (int k = 0; k < 20; k++) {
            List<Spot> other = new ArrayList<>(found);
            other.set(lecture, spot(model, model.lectures().get(lecture), random));
            assertTrue(!Board.count(new Columns(model), other).isBetterThan(count), () -> other + " is better than " + found);
        }
    }

    @Test
    void givesTheSameAnswerToTheSameQuestion() {
        TimetableModel model = random(new SplittableRandom(8), false);
        assertEquals(new TimetableSearch(model).search(A_WHILE, 3), new TimetableSearch(model).search(A_WHILE, 3));
    }

    @Test
    void ofTwoLecturesThatExcludeEachOtherOneIsLaidOut() {
        Models models = Models.small();
        models.lecture(0).lecture(1);
        models.lectures.replaceAll(each -> new Lecture(each.name(), each.groups(), 30, each.series(),
                new Lecture.Timing(1, 1, BitSet.valueOf(new long[] {32}), List.of(5), 0), each.trainers(), null, Standing.FREE));
        List<Spot> found = new TimetableSearch(models.model()).search(A_WHILE, 1);
        assertEquals(1, found.stream().filter(each -> each != null).count());
    }

    @Test
    void aLectureThatIsLeftOutComesInForOneThatCanGoElsewhere() {
        Models models = Models.small();
        models.lecture(0, 12).lecture(0, 12).lecture(1, 12);
        Lecture tight = models.lectures.get(2);
        models.lectures.set(2, new Lecture(tight.name(), tight.groups(), 30, 1, new Lecture.Timing(12, 1, BitSet.valueOf(new long[] {1}), List.of(0), 0),
                tight.trainers(), null, Standing.FREE));
        models.settings.put(Rule.CURRICULUM_DAY.constraint(), 5000L);
        List<Spot> found = new TimetableSearch(models.model()).search(A_WHILE, 1);
        assertEquals(2, found.stream().filter(each -> each != null).count(), "two days, one hall");
    }

    @Test
    void whatIsPinnedStaysAndAnotherGoesAround() {
        Models models = Models.small();
        models.lecture(List.of(0), 30, 12, new Spot(0, 0, 0), Standing.PINNED).lecture(1, 12);
        assertEquals(List.of(new Spot(0, 0, 0), new Spot(12, 0, 0)), new TimetableSearch(models.model()).search(A_WHILE, 1));
    }

    @Test
    void aSearchGoesOnFromATimetableAndNobodyIsMovedForNothing() {
        Models models = Models.small();
        models.halls.add(new Hall(2, "Class 2", 30));
        models.lecture(List.of(0), 30, 1, new Spot(7, 1, 0), Standing.FREE).lecture(List.of(1), 30, 1, new Spot(8, 0, 0), Standing.FREE);
        List<Spot> now = List.of(new Spot(7, 1, 0), new Spot(8, 0, 0));
        assertEquals(now, new TimetableSearch(models.model()).search(now, Patience.ofMoves(0), 1));
        assertEquals(now, new TimetableSearch(models.model()).search(A_WHILE, 1));
    }

    @Test
    void whatCannotStayGoesElsewhereWhenASearchGoesOn() {
        Models models = Models.small();
        models.lecture(0);
        models.trainers.set(0, new Trainer(1, "Anar", BitSet.valueOf(new long[] {0xFF}), new int[] {100}));
        List<Spot> found = new TimetableSearch(models.model()).search(List.of(new Spot(7, 0, 0)), Patience.ofMoves(0), 1);
        assertNotNull(found.get(0));
        assertTrue(found.get(0).start() >= 8);
    }

    @Test
    void aLectureWithNowhereToGoIsLeftOut() {
        Models models = Models.small();
        models.lecture(List.of(0), 31, 1, null, Standing.FREE);
        assertNull(new TimetableSearch(models.model()).search(A_WHILE, 1).get(0));
    }

    private static TimetableModel random(SplittableRandom random, boolean periods) {
        Models models = Models.small();
        models.settings.put(Rule.ISOLATED.constraint(), periods ? 2L : 0L);
        models.settings.put(Rule.SEATS_SHORT.constraint(), 1L);
        models.settings.put(Rule.HALL_HOLDS.constraint(), (long) random.nextInt(2));
        models.halls.addAll(List.of(new Hall(2, "Class 2", 40), new Hall(3, "Library", 18)));
        models.trainers.set(0, new Trainer(1, "Anar", new BitSet(), new int[] {random.nextInt(8)}));
        models.trainer("Bek", random.nextInt(24), random.nextInt(24));
        models.series.replaceAll(each -> new Series(each.name(), random.nextInt(3)));
        for (int i = 0; i < 8; i++) {
            List<Integer> hearers = random.nextInt(5) == 0 ? List.of(0, 1) : List.of(random.nextInt(2));
            Spot now = new Spot(random.nextInt(20), random.nextInt(3), random.nextInt(2));
            Standing standing = Standing.values()[Math.max(0, random.nextInt(8) - 5)];
            models.lecture(hearers, 10 + random.nextInt(30), periods ? 1 : 1 + random.nextInt(3), standing == Standing.FREE && i % 2 == 0 ? null : now, standing);
            models.wanted(i, random.nextInt(3) - 1);
            models.busy.add(busy(random));
        }
        models.order.addAll(List.of(new Before(0, 3), new Before(3, 5), new Before(1, 5)));
        return models.model();
    }

    private static Busy busy(SplittableRandom random) {
        int from = random.nextInt(23);
        return new Busy(random.nextInt(2), from, from + 1 + random.nextInt(2), random.nextInt(4) == 0);
    }

    /** Some places break what a place can break alone; some lectures are left out. */
    private static List<Spot> spots(TimetableModel model, SplittableRandom random) {
        return Arrays.asList(IntStream.range(0, model.lectures().size()).mapToObj(i -> model.lectures().get(i))
                .map(each -> random.nextInt(6) == 0 ? null : random.nextInt(4) == 0 && each.now() != null ? each.now() : spot(model, each, random))
                .toArray(Spot[]::new));
    }

    private static Spot spot(TimetableModel model, Lecture lecture, SplittableRandom random) {
        return new Spot(random.nextInt(model.grid().ticks() - lecture.timing().length() + 1), random.nextInt(model.means().halls().size()),
                random.nextInt(model.means().trainers().size()));
    }
}
