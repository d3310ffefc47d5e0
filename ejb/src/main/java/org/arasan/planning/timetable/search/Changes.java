package org.arasan.planning.timetable.search;

import java.util.SplittableRandom;
import org.arasan.planning.search.Annealing;
import org.arasan.planning.timetable.model.Spot;

/**
 * The changes a search tries: a lecture goes to another time, hall or trainer, or comes in; two lectures exchange time and hall; or one that
 * was left out takes the place of another.
 */
final class Changes implements Annealing.Landscape {

    private static final int HUNDRED = 100;
    private static final long UNSIGNED = 0xFFFFFFFFL;
    /** Of a hundred lectures that move, so many keep their time, and as many more their hall. */
    private static final int KEEPS = 12;
    /** So often something better is looked for before a change is weighed. */
    private static final int TRIES = 4;

    private final Board board;
    private final Columns columns;
    private final int swaps;
    private final int[] lectures;
    private final int[][] best;
    private int one;
    /** The lecture with which it is exchanged; less than 0: none. */
    private int other;
    /** The lecture that is left out for it; less than 0: none. */
    private int evicted;
    private int toStart;
    private int toHall;
    private int toTrainer;

    /** So many of a hundred changes exchange two lectures. */
    Changes(Board board, int swaps) {
        this.board = board;
        this.columns = board.columns;
        this.swaps = swaps;
        this.lectures = columns.movable;
        this.best = new int[3][columns.size];
    }

    @Override
    public long draw(SplittableRandom random, double bearable) {
        board.bear((long) bearable);
        return draw(random);
    }

    @Override
    public long draw(SplittableRandom random) {
        one = any(lectures, random);
        if (board.start[one] >= 0 && any(HUNDRED, random) < swaps) {
            return drawSwap(random);
        }
        other = -1;
        evicted = -1;
        return board.start[one] < 0 && random.nextBoolean() ? drawEviction(any(lectures, random), random) : drawMove(random);
    }

    /** A lecture that is left out takes the place of another, which is left out instead. */
    private long drawEviction(int from, SplittableRandom random) {
        int start = board.start[from];
        int hall = board.hall[from];
        int trainer = board.trainer[from];
        int able = random.nextBoolean() ? trainer : any(columns.trainers[one], random);
        if (start < 0 || !columns.allows(one, start, hall, able) || !columns.isAble(one, able)) {
            return NONE;
        }
        evicted = from;
        toStart = start;
        toHall = hall;
        toTrainer = able;
        long more = board.change(from, Board.OUT, Board.OUT, Board.OUT);
        board.leaveOut(from);
        more += board.change(one, start, hall, able);
        board.move(from, start, hall, trainer);
        return more;
    }

    private long drawMove(SplittableRandom random) {
        int keeps = board.start[one] < 0 ? HUNDRED : any(HUNDRED, random);
        toStart = keeps < KEEPS ? board.start[one] : start(random);
        toHall = keeps >= KEEPS && keeps < 2 * KEEPS ? board.hall[one] : hall(random);
        toTrainer = columns.trainers[one].length == 1 ? columns.trainers[one][0] : trainer(random);
        if (toStart == board.start[one] && toHall == board.hall[one] && toTrainer == board.trainer[one]
                || !columns.canCome(one, toStart, toTrainer)) {
            return NONE;
        }
        return board.change(one, toStart, toHall, toTrainer);
    }

    /** Rather a time at which those who hear the lecture are free. */
    private int start(SplittableRandom random) {
        int start = any(columns.starts[one], random);
        for (int i = 1; i < TRIES && board.isHeardElsewhere(one, start); i++) {
            start = any(columns.starts[one], random);
        }
        return start;
    }

    /** Rather a hall that is free then. */
    private int hall(SplittableRandom random) {
        int hall = any(columns.halls[one], random);
        for (int i = 1; i < TRIES && board.isTaken(hall, one, toStart); i++) {
            hall = any(columns.halls[one], random);
        }
        return hall;
    }

    private int trainer(SplittableRandom random) {
        return board.start[one] >= 0 && random.nextBoolean() ? board.trainer[one] : any(columns.trainers[one], random);
    }

    private static int any(int[] values, SplittableRandom random) {
        return values.length == 1 ? values[0] : values[any(values.length, random)];
    }

    /** A number less than {@code bound}, without a division. */
    private static int any(int bound, SplittableRandom random) {
        return (int) ((random.nextInt() & UNSIGNED) * bound >>> Integer.SIZE);
    }

    /** Rather with a lecture that comes into no other's way. */
    private long drawSwap(SplittableRandom random) {
        for (int i = 0; i < TRIES; i++) {
            other = any(lectures, random);
            boolean same = columns.series[other] == columns.series[one] && columns.trainers[one].length == 1;
            if (!same && board.mayExchange(one, other) && (i == TRIES - 1 || board.leastClashes(one, other) <= 0)) {
                return board.exchangeChange(one, other);
            }
        }
        return NONE;
    }

    @Override
    public void take() {
        if (other >= 0) {
            board.exchange(one, other);
        } else {
            if (evicted >= 0) {
                board.leaveOut(evicted);
            }
            board.move(one, toStart, toHall, toTrainer);
        }
    }

    @Override
    public long cost() {
        return 0;
    }

    @Override
    public void keep() {
        System.arraycopy(board.start, 0, best[0], 0, best[0].length);
        System.arraycopy(board.hall, 0, best[1], 0, best[1].length);
        System.arraycopy(board.trainer, 0, best[2], 0, best[2].length);
    }

    /** Lays the cheapest timetable out that was seen. */
    void restore() {
        for (int i : lectures) {
            if (best[0][i] < 0) {
                board.leaveOut(i);
            } else {
                board.move(i, best[0][i], best[1][i], best[2][i]);
            }
        }
    }
}
