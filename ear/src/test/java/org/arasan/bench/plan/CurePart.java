package org.arasan.bench.plan;

import java.time.Duration;
import org.arasan.planning.cure.Intakes;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureWeights;
import org.arasan.planning.cure.search.CureOutcome;
import org.arasan.planning.cure.search.CureSearch;
import org.arasan.planning.search.Patience;

/** The treatments of an intake: 37 a guest. */
final class CurePart implements IntakePart {

    private static final int SEED = 2026;
    private static final double NANOS = 1e9;

    /** When everything had a time, as the search tells it. */
    private static final class Stopwatch implements CureSearch.Watch {
        private final long begun = System.nanoTime();
        private double placedAfter = Double.NaN;
        private long costThen;

        @Override
        public void see(long left, long wished) {
            if (left == 0 && Double.isNaN(placedAfter)) {
                placedAfter = (System.nanoTime() - begun) / NANOS;
                costThen = wished;
            }
        }
    }

    @Override
    public String name() {
        return "treatments";
    }

    @Override
    public Measured measure(Size size, Duration time) {
        long before = Memory.used();
        CureFacts facts = Intakes.of(size.guests(), size.houses(), size.lessonsAtFour());
        Stopwatch watch = new Stopwatch();
        CureSearch search = new CureSearch(facts, CureWeights.USUAL, () -> false).watchedBy(watch);
        CureOutcome outcome = search.plan(Patience.of(time), SEED);
        long megabytes = Memory.megabytesSince(before, search);
        return new Measured(facts.dues().size(), watch.placedAfter, outcome.leftOut().size(), watch.costThen, outcome.wished(),
                outcome.moves() / Math.max(1, time.toSeconds()), megabytes);
    }
}
