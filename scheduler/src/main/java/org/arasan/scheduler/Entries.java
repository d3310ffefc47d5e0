package org.arasan.scheduler;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.arasan.clock.Attempt;
import org.quartz.JobDataMap;
import org.quartz.JobKey;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;

/**
 * How an entry of the agenda is written down as a Quartz trigger: its group is the job, its name the key, so that a job is paused as
 * one group; it starts when the duty is due. It repeats, because firing must not use it up: the duty's own transaction takes it away. When
 * that is never committed, since the node died or the database was out of reach, it fires again. A number of its own tells it from the
 * entry of the same job and key that is written anew while its duty is performed.
 */
final class Entries {

    static final JobKey DUTY = JobKey.jobKey("duty");

    private static final String ID = "id";
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(15);

    private Entries() {
    }

    static TriggerKey key(String job, Object key) {
        return TriggerKey.triggerKey(key.toString(), job);
    }

    /** The trigger for that attempt, to fire at {@code when} of the system's clock. */
    static Trigger trigger(Attempt attempt, Instant when, int rank) {
        return trigger(attempt, when, rank, UUID.randomUUID().toString());
    }

    private static Trigger trigger(Attempt attempt, Instant when, int rank, String id) {
        return TriggerBuilder.newTrigger().withIdentity(key(attempt.job(), attempt.key())).forJob(DUTY).startAt(Date.from(when))
                .withPriority(Trigger.DEFAULT_PRIORITY - rank).usingJobData(data(attempt)).usingJobData(ID, id)
                .withSchedule(simpleSchedule().withIntervalInMilliseconds(AGAIN_AFTER.toMillis()).repeatForever()
                        .withMisfireHandlingInstructionIgnoreMisfires())
                .build();
    }

    private static JobDataMap data(Attempt attempt) {
        JobDataMap data = new JobDataMap();
        data.put("due", attempt.due().toString());
        data.put("attempt", String.valueOf(attempt.number()));
        if (attempt.trace() != null) {
            data.put("trace", attempt.trace());
        }
        return data;
    }

    static Attempt attempt(Trigger trigger) {
        return attempt(trigger.getKey(), trigger.getJobDataMap()::getString);
    }

    private static Attempt attempt(TriggerKey key, UnaryOperator<String> data) {
        return new Attempt(key.getGroup(), key.getName(), Instant.parse(data.apply("due")), Integer.parseInt(data.apply("attempt")), data.apply("trace"));
    }

    /** The entry as Quartz keeps it in its table; when it has fired, and fires next, is left out. */
    static Trigger read(TriggerKey key, Instant when, int priority, byte[] properties) {
        Properties data = new Properties();
        try {
            data.load(new ByteArrayInputStream(properties));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return trigger(attempt(key, data::getProperty), when, Trigger.DEFAULT_PRIORITY - priority, data.getProperty(ID));
    }

    /** The same entry at another time. Built anew, because the builder Quartz offers forgets the misfire instruction. */
    static Trigger moved(Trigger trigger, Instant when) {
        return trigger(attempt(trigger), when, Trigger.DEFAULT_PRIORITY - trigger.getPriority(), id(trigger));
    }

    /** When somebody looks again whether its duty has been performed, after {@code now}. */
    static Instant again(Instant now) {
        return now.plus(AGAIN_AFTER);
    }

    /** The number of its own. */
    static String id(Trigger trigger) {
        return trigger.getJobDataMap().getString(ID);
    }

    /** Has it woken somebody up? Then its duty is performed, or about to be. */
    static boolean fired(Trigger trigger) {
        return trigger != null && trigger.getPreviousFireTime() != null;
    }
}
