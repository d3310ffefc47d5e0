package org.arasan.scheduler;

import java.time.Duration;
import java.time.Instant;
import org.arasan.Trace;
import org.arasan.clock.Attempt;
import org.quartz.Trigger;
import org.quartz.TriggerKey;

/** One time that somebody whom a trigger has woken takes up what is due. What that is, is found under the lane's lock; it outlives the transaction. */
final class Turn {

    private final Lane lane;
    private final TriggerKey woken;
    private Trigger entry;
    private Duration late;
    private long start;

    Turn(Lane lane, TriggerKey woken) {
        this.lane = lane;
        this.woken = woken;
    }

    /** That entry's duty is performed from now on, under the id of the request that entered it. */
    Turn begin(Trigger found) {
        entry = found;
        late = Duration.between(found.getStartTime().toInstant(), Instant.now());
        start = System.nanoTime();
        Trace.begin(attempt().trace(), attempt().toString());
        return this;
    }

    boolean hasBegun() {
        return entry != null;
    }

    Lane lane() {
        return lane;
    }

    TriggerKey woken() {
        return woken;
    }

    Trigger entry() {
        return entry;
    }

    Attempt attempt() {
        return Entries.attempt(entry);
    }

    /** How late it was when it began, by the system's clock. */
    Duration late() {
        return late;
    }

    /** How long it has taken since. */
    Duration took() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
