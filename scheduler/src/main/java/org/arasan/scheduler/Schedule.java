package org.arasan.scheduler;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.arasan.clock.Agenda.Job;
import org.arasan.clock.Agenda.Missed;

/**
 * One line of {@link Schedules}.
 *
 * @param job its name on the agenda
 * @param rank of two that are due together, the smaller goes first
 * @param every how often it happens; null for what a use case enters, and happens once
 * @param lane how it follows other duties
 * @param sliced whether it does a slice of its work at a time and enters itself again, so that the book keeps the latest slice alone
 * @param call the use case, called with the key of the entry
 */
record Schedule(String job, int rank, Duration every, Lane lane, boolean sliced, Consumer<String> call) {

    static Schedule once(String job, int rank, Consumer<String> call) {
        return new Schedule(job, rank, null, Lane.IN_ORDER, false, call);
    }

    /** What a use case enters, and the duty itself again until its work is done: it takes long or asks somebody outside, and no other waits for it. */
    static Schedule inSlices(String job, int rank, Consumer<String> call) {
        return new Schedule(job, rank, null, Lane.BESIDE, true, call);
    }

    static Schedule hourly(String job, int rank, Consumer<String> call) {
        return new Schedule(job, rank, Duration.ofHours(1), Lane.IN_ORDER, false, call);
    }

    static Schedule daily(String job, int rank, Consumer<String> call) {
        return new Schedule(job, rank, Duration.ofDays(1), Lane.IN_ORDER, false, call);
    }

    boolean recurs() {
        return every != null;
    }

    /** The same for those who look on. */
    Job told() {
        Missed once = lane == Lane.IN_ORDER ? Missed.IN_ORDER : Missed.BESIDE;
        return new Job(job, every, recurs() ? Missed.SKIPPED : once);
    }

    /** When it happens the next time after it was due and after {@code now}: missed times are skipped. Empty where it happens once. */
    Optional<Instant> next(Instant due, Instant now) {
        return Optional.ofNullable(every).map(interval -> {
            long missed = Math.max(0, Duration.between(due, now).dividedBy(interval));
            return due.plus(interval.multipliedBy(missed + 1));
        });
    }
}
