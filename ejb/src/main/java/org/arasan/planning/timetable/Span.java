package org.arasan.planning.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** From one moment to another, half-open: what ends at ten does not disturb what begins at ten. */
public record Span(Instant from, Instant until) {

    /** Refuses a span that ends before it begins. */
    public Span {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a span ends after it begins");
        }
    }

    public static Span of(Instant from, Duration length) {
        return new Span(from, from.plus(length));
    }

    public boolean overlaps(Span other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    public boolean holds(Span other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }

    public Duration length() {
        return Duration.between(from, until);
    }

    /** What is left of this span without the other: nothing, one piece or two. */
    List<Span> without(Span other) {
        if (!overlaps(other)) {
            return List.of(this);
        }
        List<Span> left = new ArrayList<>();
        if (from.isBefore(other.from)) {
            left.add(new Span(from, other.from));
        }
        if (other.until.isBefore(until)) {
            left.add(new Span(other.until, until));
        }
        return left;
    }
}
