package org.arasan.watch;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Believes in what has come back only once it has stayed for a while. After an outage others notice a second or two later than we do that the
 * database is there: what keeps the sessions of several nodes asks for it once a second.
 */
final class Settled<T> {

    private final Duration rest;
    private final LongSupplier nanos;
    private boolean lost;
    private Long since;

    /** @param rest how long it has to stay after it was away */
    Settled(Duration rest, LongSupplier nanos) {
        this.rest = rest;
        this.nanos = nanos;
    }

    /** What is seen now; empty as well where it has not been back for long enough. */
    synchronized Optional<T> of(Optional<T> seen) {
        if (seen.isEmpty()) {
            lost = true;
            since = null;
        } else if (lost) {
            since = since == null ? nanos.getAsLong() : since;
            lost = nanos.getAsLong() - since < rest.toNanos();
        }
        return lost ? Optional.empty() : seen;
    }
}
