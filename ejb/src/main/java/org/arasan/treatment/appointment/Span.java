package org.arasan.treatment.appointment;

import java.time.Duration;
import java.time.Instant;

/** From one moment until another, half-open. */
public record Span(Instant from, Instant until) {

    /** Refuses an end that is not after the beginning. */
    public Span {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a span ends after it begins");
        }
    }

    public boolean overlaps(Span other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** The same, so many minutes longer before and after. */
    public Span with(int before, int after) {
        return new Span(from.minus(Duration.ofMinutes(before)), until.plus(Duration.ofMinutes(after)));
    }
}
