package org.arasan.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A duty taken up for the {@code number}-th time (the first is 1). One that fails is tried again, with growing patience; after the
 * fifth attempt somebody has to look at it.
 *
 * @param trace the id of the request, or duty, that entered it ({@link org.arasan.Trace}); null for what comes by itself
 */
public record Attempt(String job, String key, Instant due, int number, String trace) {

    private static final Duration[] PATIENCE = {Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(25), Duration.ofHours(2)};

    /**
     * When to try again what failed at {@code now}: at its time, where somebody had it performed ahead of it; otherwise after a while;
     * empty after the last attempt.
     */
    public Optional<Instant> retryAt(Instant now) {
        if (early(now)) {
            return Optional.of(due);
        }
        return number > PATIENCE.length ? Optional.empty() : Optional.of(now.plus(PATIENCE[number - 1]));
    }

    /** The same duty, tried once more. What was performed ahead of its time does not count as an attempt. */
    public Attempt next(Instant now) {
        return early(now) ? this : new Attempt(job, key, due, number + 1, trace);
    }

    private boolean early(Instant now) {
        return now.isBefore(due);
    }

    /** The same duty at a later time; by then it follows from nobody's request. */
    public Attempt again(Instant when) {
        return new Attempt(job, key, when, 1, null);
    }

    @Override
    public String toString() {
        return job + " " + key + ", attempt " + number;
    }
}
