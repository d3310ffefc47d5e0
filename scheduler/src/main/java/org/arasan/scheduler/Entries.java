package org.arasan.scheduler;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;

import java.time.Instant;
import java.util.Date;
import org.arasan.clock.Attempt;
import org.quartz.JobKey;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;

/**
 * How an entry of the agenda is written down as a Quartz trigger: its group is the job, its name the key, so that a job is paused as
 * one group. The trigger repeats, because firing must not use it up: the duty's own transaction takes it away. When that is never
 * committed, since the node died or the database was out of reach, it fires again.
 */
final class Entries {

    static final JobKey DUTY = JobKey.jobKey("duty");

    private static final int AGAIN_AFTER_SECONDS = 60;

    private Entries() {
    }

    static TriggerKey key(String job, Object key) {
        return TriggerKey.triggerKey(key.toString(), job);
    }

    /** The trigger for that attempt, to fire at {@code when} of the system's clock. */
    static Trigger trigger(Attempt attempt, Instant when, int rank) {
        return TriggerBuilder.newTrigger().withIdentity(key(attempt.job(), attempt.key())).forJob(DUTY).startAt(Date.from(when))
                .withPriority(Trigger.DEFAULT_PRIORITY - rank)
                .usingJobData("due", attempt.due().toString()).usingJobData("attempt", String.valueOf(attempt.number()))
                .withSchedule(simpleSchedule().withIntervalInSeconds(AGAIN_AFTER_SECONDS).repeatForever()
                        .withMisfireHandlingInstructionIgnoreMisfires())
                .build();
    }

    static Attempt attempt(Trigger trigger) {
        return new Attempt(trigger.getKey().getGroup(), trigger.getKey().getName(),
                Instant.parse(trigger.getJobDataMap().getString("due")), Integer.parseInt(trigger.getJobDataMap().getString("attempt")));
    }

    /** The same entry at another time. Built anew, because the builder Quartz offers forgets the misfire instruction. */
    static Trigger moved(Trigger trigger, Instant when) {
        return trigger(attempt(trigger), when, Trigger.DEFAULT_PRIORITY - trigger.getPriority());
    }

    /** Is its duty being performed? It has fired, then; an entry written anew has not. */
    static boolean fired(Trigger trigger) {
        return trigger != null && trigger.getPreviousFireTime() != null;
    }
}
