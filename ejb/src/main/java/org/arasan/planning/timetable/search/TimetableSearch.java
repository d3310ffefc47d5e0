package org.arasan.planning.timetable.search;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.arasan.planning.search.Annealing;
import org.arasan.planning.search.Patience;
import org.arasan.planning.timetable.model.Spot;
import org.arasan.planning.timetable.model.TimetableModel;

/**
 * Finds a timetable: lays every lecture out where it costs least, improves that by annealing, a second time less hot, and ends with a descent. What it
 * ends with is never worse than what it began with.
 * Nothing that must hold is broken in the end but by what is pinned: lectures are rather left out, each of which no single change brings back.
 */
public final class TimetableSearch {

    /** So many times the fear of breaking something rises on the way. */
    private static final int STEPS = 20;
    /** This share of the patience goes into warming the timetable up once more, which brings in what was left out. */
    private static final double AGAIN = 0.2;

    private final TimetableModel model;
    private final Heat heat;

    public TimetableSearch(TimetableModel model) {
        this(model, Heat.of(model));
    }

    public TimetableSearch(TimetableModel model, Heat heat) {
        this.model = model;
        this.heat = heat;
    }

    /** Where each lecture lies, {@code null} where it is left out. The same answer to the same question, if patience counts moves. */
    public List<Spot> search(Patience patience, long seed) {
        return search(Collections.nCopies(model.lectures().size(), null), patience, seed);
    }

    /** The same, going on from a timetable; what of it is not possible any more is laid out anew. */
    public List<Spot> search(List<Spot> from, Patience patience, long seed) {
        Columns columns = new Columns(model);
        Board board = Board.pinned(columns).weigh(heat.must(), heat.left());
        lay(board, from);
        layRest(board);
        if (columns.movable.length == 0) {
            return board.spots();
        }
        List<Spot> laid = descend(board.weigh(heat.mustAtLast(), heat.left()));
        List<Spot> first = anneal(board, heat, patience.share(1 - AGAIN), seed);
        List<Spot> second = anneal(board, heat.again(), patience.share(AGAIN), seed + 1);
        return better(columns, second, better(columns, first, laid));
    }

    private static List<Spot> better(Columns columns, List<Spot> one, List<Spot> other) {
        return Board.count(columns, one).isBetterThan(Board.count(columns, other)) ? one : other;
    }

    private static List<Spot> descend(Board board) {
        new Descent(board).run();
        return board.spots();
    }

    private static List<Spot> anneal(Board board, Heat heat, Patience patience, long seed) {
        Changes changes = new Changes(board, heat.swaps());
        Annealing annealing = new Annealing(heat.hottest(), heat.coldest());
        List<Patience> parts = patience.parts(STEPS);
        for (int i = 0; i < STEPS; i++) {
            board.weigh(heat.must((double) i / STEPS), heat.left());
            annealing.run(changes, parts.get(i), seed * STEPS + i);
        }
        changes.restore();
        return descend(board);
    }

    private static void lay(Board board, List<Spot> from) {
        for (int i : board.columns.movable) {
            Spot spot = from.get(i);
            if (spot != null && board.columns.isAble(i, spot.trainer()) && board.columns.allows(i, spot.start(), spot.hall(), spot.trainer())) {
                board.move(i, spot.start(), spot.hall(), spot.trainer());
            }
        }
    }

    /** Those with the fewest places first. */
    private static void layRest(Board board) {
        Columns columns = board.columns;
        IntStream.of(columns.movable).filter(i -> board.start[i] < 0).boxed()
                .sorted(Comparator.comparingLong(i -> (long) columns.starts[i].length * columns.halls[i].length * columns.trainers[i].length))
                .forEach(i -> Descent.mend(board, i));
    }
}
