package org.arasan.bench.plan;

import java.time.Duration;

/** One part of planning an intake, to be measured. */
interface IntakePart {

    /** An intake of so many guests, in a house that has grown with it. */
    record Size(int guests, boolean lessonsAtFour) {

        private static final int OF_THE_SAMPLE = 105;

        /** How many houses like the sample's that makes, begun ones counted. */
        int houses() {
            return (guests + OF_THE_SAMPLE - 1) / OF_THE_SAMPLE;
        }
    }

    /**
     * What was found.
     *
     * @param things      to be placed
     * @param placedAfter seconds until everything had its place, from facts on
     * @param leftOut     without a place at the end
     * @param costThen    against the wishes, when everything had its place
     * @param cost        at the end
     * @param megabytes   that facts and plan take
     */
    record Measured(long things, double placedAfter, long leftOut, long costThen, long cost, long movesASecond, long megabytes) {
    }

    String name();

    Measured measure(Size size, Duration time);
}
