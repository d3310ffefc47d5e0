package org.arasan.planning.search;

import java.util.SplittableRandom;

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983): takes every change that makes a plan cheaper, and one that makes it dearer the
 * less often the colder it has become. Between the hottest and the coldest temperature, both in units of cost, it cools by the same
 * factor in the same time. The plan's cheapest state is kept by the plan itself.
 */
public final class Annealing {

    /** A plan that can be changed a little. */
    public interface Landscape {

        /** What {@link #draw} gives where it found no change that could be made. */
        long NONE = Long.MAX_VALUE;

        /** Thinks of a change at random, and tells what it would add to the cost (less than nothing: it would be cheaper), or {@link #NONE}. */
        long draw(SplittableRandom random);

        /** The same, where it is known beforehand that a change which adds more than {@code bearable} is not made: it may give {@link #NONE} at once. */
        default long draw(SplittableRandom random, double bearable) {
            return draw(random);
        }

        /** Makes the change drawn last. */
        void take();

        /**
         * Changes more of the plan at once, as the temperature would leave it (0: it becomes no dearer), and gives what that adds to the
         * cost. It is asked for once a round, and made as it is.
         */
        default long stir(double temperature, SplittableRandom random) {
            return 0;
        }

        /** What the plan costs now. */
        long cost();

        /** Remembers the plan as it is: it is the cheapest so far. */
        void keep();
    }

    /** So many moves pass between two looks at the watch. */
    private static final int ROUND = 512;
    private static final int DRAWS = 1 << 14;
    /** How much dearer, in temperatures, a change may be, drawn as often as the rule of acceptance wants. */
    private static final double[] BEARABLE = bearable();

    private final double hottest;
    private final double coldest;
    private final double frozen;

    public Annealing(double hottest, double coldest) {
        this(hottest, coldest, 0);
    }

    /** The last share of the time is {@code frozen}: only what makes the plan no dearer is done. */
    public Annealing(double hottest, double coldest, double frozen) {
        if (!(hottest >= coldest && coldest > 0)) {
            throw new IllegalArgumentException("it cools from " + hottest + " to " + coldest);
        }
        this.hottest = hottest;
        this.coldest = coldest;
        this.frozen = frozen;
    }

    /** Improves the plan as long as there is patience; the same moves for the same {@code seed}. Gives the number of moves looked at. */
    public long run(Landscape plan, Patience patience, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        patience.begin();
        long moves = 0;
        long cost = plan.cost();
        long best = cost;
        plan.keep();
        while (!patience.isOver(moves)) {
            double temperature = temperature(patience.share(moves));
            for (int i = 0; i < ROUND; i++) {
                double bearable = temperature * BEARABLE[random.nextInt(DRAWS)];
                long more = plan.draw(random, bearable);
                if (more <= 0 || more != Landscape.NONE && more < bearable) {
                    plan.take();
                    cost += more;
                    if (cost < best) {
                        best = cost;
                        plan.keep();
                    }
                }
            }
            cost += plan.stir(temperature, random);
            if (cost < best) {
                best = cost;
                plan.keep();
            }
            moves += ROUND;
        }
        return moves;
    }

    private double temperature(double share) {
        double cooling = share / (1 - frozen);
        return cooling >= 1 ? 0 : hottest * Math.pow(coldest / hottest, cooling);
    }

    private static double[] bearable() {
        double[] bearable = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            bearable[i] = -Math.log((i + 0.5) / DRAWS);
        }
        return bearable;
    }
}
