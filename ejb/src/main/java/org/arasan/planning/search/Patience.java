package org.arasan.planning.search;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * How long a search goes on: for a time by the JVM's own watch, or for a number of moves, which gives the same answer on every machine.
 * A long search may be done in parts, one after the other, each from one share of the whole to another.
 */
public final class Patience {

    private static final BooleanSupplier NEVER = () -> false;

    private final long nanos;
    private final long moves;
    private final double from;
    private final double to;
    private final BooleanSupplier stopped;
    private long begun = System.nanoTime();

    private Patience(long nanos, long moves, double from, double to, BooleanSupplier stopped) {
        if (nanos < 0 || moves < 0 || from < 0 || to < from || to > 1) {
            throw new IllegalArgumentException("a search takes some time, and its part lies within the whole");
        }
        this.nanos = nanos;
        this.moves = moves;
        this.from = from;
        this.to = to;
        this.stopped = stopped;
    }

    /** So long by the watch, beginning now. */
    public static Patience of(Duration time) {
        return new Patience(time.toNanos(), 0, 0, 1, NEVER);
    }

    /** So many moves, however long they take. */
    public static Patience ofMoves(long moves) {
        return new Patience(0, moves, 0, 1, NEVER);
    }

    /** The same, given up at once when {@code stopped} says so. */
    public Patience unless(BooleanSupplier stoppedThen) {
        return new Patience(nanos, moves, from, to, stoppedThen);
    }

    /** The part of a longer search between two shares of it (0 its beginning, 1 its end); this patience is that part's own. */
    public Patience part(double share, double untilShare) {
        return new Patience(nanos, moves, share, untilShare, stopped);
    }

    /** The whole in so many equal parts, each to be begun when the one before it is over: together they take as long as the whole. */
    public List<Patience> parts(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Patience(nanos / count, Math.max(moves / count, Math.min(moves, 1)),
                from + (to - from) * i / count, from + (to - from) * (i + 1) / count, stopped)).toList();
    }

    /** So much of it, for a search of its own. */
    public Patience share(double share) {
        return new Patience((long) (nanos * share), (long) (moves * share), from, to, stopped);
    }

    /** Begins to count anew. */
    Patience begin() {
        begun = System.nanoTime();
        return this;
    }

    /** Which share of the whole search is behind, from 0 to 1, after so many moves of this part. */
    double share(long done) {
        return from + (to - from) * Math.min(1, part(done));
    }

    boolean isOver(long done) {
        return part(done) >= 1 || stopped.getAsBoolean();
    }

    private double part(long done) {
        if (nanos > 0) {
            return (double) (System.nanoTime() - begun) / nanos;
        }
        return moves == 0 ? 1 : (double) done / moves;
    }
}
