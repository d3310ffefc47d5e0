package org.arasan.planning.cure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.arasan.planning.cure.facts.CureConstraint;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureWeights;
import org.arasan.planning.cure.facts.Prescribed;
import org.arasan.planning.cure.judge.CurePlan;
import org.arasan.planning.cure.judge.Reader;
import org.arasan.planning.search.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search counts in arrays what the judge reads constraint by constraint. */
class ArraysAndJudgeTest {

    private static final int CHANGES = 3_000;
    private static final int TIMES = 25;

    private static Verdict judged(CureFacts facts, int[] times) {
        return new CurePlan(facts, times, CureWeights.USUAL, Reader.DESK).judged();
    }

    /** Whatever was changed, and taken back in part. */
    private static Board shuffled(CureFacts facts, SplittableRandom random) {
        Board board = new Board(facts, new Starts(facts), CureWeights.USUAL);
        int[] all = IntStream.range(0, facts.dues().size()).toArray();
        CureLandscape landscape = new CureLandscape(board, all, CureSearch.Watch.NOBODY);
        for (int i = 0; i < CHANGES; i++) {
            if (landscape.draw(random) != CureLandscape.NONE && random.nextInt(3) > 0) {
                landscape.take();
            }
        }
        landscape.settle();
        return board;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void bothCountTheSameAndNothingThatMustHoldIsBroken(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        CureFacts facts = RandomCures.of(random);
        Board board = shuffled(facts, random);
        Verdict verdict = judged(facts, board.times());
        assertEquals(0, verdict.broken(), () -> verdict.findings().toString());
        assertEquals(board.left(), verdict.left());
        assertEquals(board.wished(), verdict.wished());
        assertTrue(board.left() < facts.dues().size());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void whatTheSearchHoldsImpossibleTheJudgeCallsBroken(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        CureFacts facts = RandomCures.of(random);
        Board board = shuffled(facts, random);
        for (int i = 0; i < TIMES; i++) {
            int due = random.nextInt(facts.dues().size());
            int[] possible = board.starts().of(facts.dues().get(due).prescribed());
            int when = possible.length == 0 || random.nextInt(3) == 0 ? 5 * random.nextInt(facts.days() * 288) : possible[random.nextInt(possible.length)];
            if (!facts.dues().get(due).want().pinned()) {
                compare(facts, board, due, when);
            }
        }
    }

    private static void compare(CureFacts facts, Board board, int due, int when) {
        if (board.isPlaced(due)) {
            new Change(board).begin().move(due, Prescribed.NOWHERE).make();
        }
        Optional<CureConstraint> against = new Objections(board).against(due, when);
        int[] times = board.times();
        times[due] = when;
        Verdict verdict = judged(facts, times);
        assertEquals(against.isEmpty(), verdict.holds(), () -> "due " + due + " at " + when + " " + against + " " + verdict);
        against.ifPresent(rule -> assertTrue(verdict.of(rule.key()).cost() > 0, () -> rule + " " + verdict));
    }
}
