package org.arasan.scheduler;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.arasan.clock.Agenda.Entry;
import org.arasan.clock.Agenda.State;
import org.arasan.clock.Attempt;
import org.arasan.clock.MovableClock;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;

/**
 * The agenda's entries as triggers of Quartz, written in the caller's transaction. Every change first holds the clock and then takes
 * Quartz's own lock, in this order, so that two writers never wait for each other.
 */
@ApplicationScoped
public class QuartzTriggers {

    @Inject
    private Timekeeper timekeeper;
    @Inject
    private MovableClock clock;
    @Inject
    private Schedules schedules;
    @Inject
    private QuartzTables tables;

    /** Enters it for {@code when} of the domain clock, instead of an entry of the same job and key. */
    void enter(Attempt attempt, Instant when) {
        Trigger trigger = trigger(attempt, when);
        change(scheduler -> write(scheduler, trigger));
    }

    /** Enters it for {@code when} of the domain clock, unless an entry of the same job and key waits for an earlier time. */
    void enterUnlessEarlier(Attempt attempt, Instant when) {
        Trigger trigger = trigger(attempt, when);
        change(scheduler -> {
            Trigger entered = scheduler.getTrigger(trigger.getKey());
            if (entered == null || Entries.fired(entered) || entered.getNextFireTime().after(trigger.getStartTime())) {
                write(scheduler, trigger);
            }
        });
    }

    void strike(String job, Object key) {
        change(scheduler -> scheduler.unscheduleJob(Entries.key(job, key)));
    }

    /** Its duty has been performed. An entry that was written anew meanwhile stays. */
    void settle(Attempt attempt) {
        TriggerKey key = Entries.key(attempt.job(), attempt.key());
        change(scheduler -> {
            if (Entries.fired(scheduler.getTrigger(key))) {
                scheduler.unscheduleJob(key);
            }
        });
    }

    /** Its duty has failed and is tried again at {@code when}. An entry that was written anew, or struck, meanwhile is left alone. */
    void retry(Attempt next, Instant when) {
        TriggerKey key = Entries.key(next.job(), next.key());
        Trigger trigger = trigger(next, when);
        change(scheduler -> {
            if (Entries.fired(scheduler.getTrigger(key))) {
                scheduler.rescheduleJob(key, trigger);
            }
        });
    }

    /** Lets it fire at once, unless it is being performed. */
    void hurry(String job, String key) {
        change(scheduler -> move(scheduler, Entries.key(job, key), fires -> Instant.now()));
    }

    /** Lets all fire that much earlier by the system's clock, except what is being performed. Of thousands Quartz itself is told of the first. */
    void advance(Duration by) {
        change(scheduler -> {
            tables.advance(by);
            Optional<Entry> first = tables.pending(Duration.ZERO).stream().filter(entry -> entry.state() == State.WAITING).findFirst();
            if (first.isPresent()) {
                move(scheduler, Entries.key(first.get().job(), first.get().key()), fires -> fires);
            }
        });
    }

    void pause(String job) {
        change(scheduler -> scheduler.pauseTriggers(GroupMatcher.triggerGroupEquals(job)));
    }

    void resume(String job) {
        change(scheduler -> scheduler.resumeTriggers(GroupMatcher.triggerGroupEquals(job)));
    }

    private Trigger trigger(Attempt attempt, Instant when) {
        return Entries.trigger(attempt, when.minus(clock.heldAhead()), schedules.rank(attempt.job()));
    }

    private static void write(Scheduler scheduler, Trigger trigger) throws SchedulerException {
        if (scheduler.rescheduleJob(trigger.getKey(), trigger) == null) {
            scheduler.scheduleJob(trigger);
        }
    }

    private static void move(Scheduler scheduler, TriggerKey key, UnaryOperator<Instant> to) throws SchedulerException {
        Trigger trigger = scheduler.getTrigger(key);
        if (trigger != null && !Entries.fired(trigger)) {
            scheduler.rescheduleJob(key, Entries.moved(trigger, to.apply(trigger.getNextFireTime().toInstant())));
        }
    }

    private void change(Change change) {
        clock.heldAhead();
        tables.lock();
        try {
            change.on(timekeeper.scheduler());
        } catch (SchedulerException failure) {
            throw new IllegalStateException("The agenda could not be written", failure);
        }
    }

    @FunctionalInterface
    private interface Change {
        void on(Scheduler scheduler) throws SchedulerException;
    }
}
