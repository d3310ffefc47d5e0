package org.arasan.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A duty taken up for the {@code number}-th time (the first is 1). One that fails is tried again, with growing patience; after the
 * fifth attempt somebody has to look at it.
 */
public record Attempt(String job, String key, Instant due, int number) {

    private static final Duration[] PATIENCE = {Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(25), Duration.ofHours(2)};

    /** How long to wait before the next attempt; empty after the last one. */
    public Optional<Duration> retry() {
        return number > PATIENCE.length ? Optional.empty() : Optional.of(PATIENCE[number - 1]);
    }

    /** The same duty, tried once more. */
    public Attempt next() {
        return new Attempt(job, key, due, number + 1);
    }

    /** The same duty at a later time. */
    public Attempt again(Instant when) {
        return new Attempt(job, key, when, 1);
    }

    @Override
    public String toString() {
        return job + " " + key + ", attempt " + number;
    }
}
