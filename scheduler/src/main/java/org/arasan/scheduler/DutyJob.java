package org.arasan.scheduler;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.arasan.Trace;
import org.arasan.clock.Attempt;
import org.quartz.InterruptableJob;
import org.quartz.JobExecutionContext;
import org.quartz.Trigger;
import org.quartz.TriggerKey;

/**
 * The one job Quartz knows: it wakes a performer up. Which duty is performed then, the agenda says and not the trigger that fired: in a lane
 * that keeps order the first that is due, and the next, until nothing is. So the order holds whichever node was woken by what, and what a dead
 * node had taken up is performed by whoever wakes up next. A duty runs under the id of the request that entered it.
 */
public class DutyJob implements InterruptableJob {

    private final Lane lane;
    private final Performance performance;
    private final DutyMeters meters;
    private volatile boolean interrupted;

    DutyJob(Lane lane, Performance performance, DutyMeters meters) {
        this.lane = lane;
        this.performance = performance;
        this.meters = meters;
    }

    @Override
    public void execute(JobExecutionContext context) {
        TriggerKey woken = context.getTrigger().getKey();
        for (Optional<Trigger> next = due(woken); next.isPresent() && !interrupted; next = due(woken)) {
            if (!take(next.get())) {
                return;
            }
        }
    }

    /** The server stops: the duty at hand comes to its end, and no other begins. */
    @Override
    public void interrupt() {
        interrupted = true;
    }

    private Optional<Trigger> due(TriggerKey woken) {
        return performance.due(lane, woken);
    }

    private boolean take(Trigger entry) {
        Attempt attempt = Entries.attempt(entry);
        Trace.begin(attempt.trace(), attempt.toString());
        try {
            return perform(entry, attempt.job());
        } finally {
            Trace.end();
        }
    }

    private boolean perform(Trigger entry, String job) {
        Duration late = Duration.between(entry.getStartTime().toInstant(), Instant.now());
        long start = System.nanoTime();
        try {
            boolean taken = performance.perform(lane, entry, start);
            if (taken) {
                meters.ran(job, late, since(start), true);
            }
            return taken;
        } catch (RuntimeException failure) {
            performance.failed(entry, since(start), failure);
            meters.ran(job, late, since(start), false);
            return true;
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
