package org.arasan.scheduler;

import java.time.Duration;
import java.time.Instant;
import org.arasan.Trace;
import org.arasan.clock.Attempt;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/**
 * The one job Quartz knows. It is not concurrent, so that in the whole cluster one duty is performed after the other, in the order of
 * their time: after ten days at once, a roll call is never closed before its check-in was opened. It runs under the id of the request
 * that entered it.
 */
@DisallowConcurrentExecution
public class DutyJob implements Job {

    private final Performance performance;
    private final DutyMeters meters;

    DutyJob(Performance performance, DutyMeters meters) {
        this.performance = performance;
        this.meters = meters;
    }

    @Override
    public void execute(JobExecutionContext context) {
        Attempt attempt = Entries.attempt(context.getTrigger());
        Duration late = Duration.between(context.getScheduledFireTime().toInstant(), Instant.now());
        long start = System.nanoTime();
        Trace.begin(attempt.trace(), attempt.toString());
        try {
            boolean well = perform(attempt, start);
            meters.ran(attempt.job(), late, since(start), well);
        } finally {
            Trace.end();
        }
    }

    private boolean perform(Attempt attempt, long start) {
        try {
            performance.perform(attempt, start);
            return true;
        } catch (RuntimeException failure) {
            performance.failed(attempt, since(start), failure);
            return false;
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
