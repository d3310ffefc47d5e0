package org.arasan.scheduler;

import java.time.Duration;
import org.arasan.clock.Attempt;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/**
 * The one job Quartz knows. It is not concurrent, so that in the whole cluster one duty is performed after the other, in the order of
 * their time: after ten days at once, a roll call is never closed before its check-in was opened.
 */
@DisallowConcurrentExecution
public class DutyJob implements Job {

    private final Performance performance;

    DutyJob(Performance performance) {
        this.performance = performance;
    }

    @Override
    public void execute(JobExecutionContext context) {
        Attempt attempt = Entries.attempt(context.getTrigger());
        long start = System.nanoTime();
        try {
            performance.perform(attempt, start);
        } catch (RuntimeException failure) {
            performance.failed(attempt, Duration.ofNanos(System.nanoTime() - start), failure);
        }
    }
}
