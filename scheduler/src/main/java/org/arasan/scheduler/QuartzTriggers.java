package org.arasan.scheduler;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
 * Quartz's own lock of the lane, in this order, so that two writers never wait for each other.
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
    @Inject
    private Performed performed;

    /** Enters it for {@code when} of the domain clock, instead of an entry of the same job and key. */
    void enter(Attempt attempt, Instant when) {
        Trigger trigger = trigger(attempt, when);
        change(attempt.job(), scheduler -> write(scheduler, trigger));
    }

    /** Enters it for {@code when} of the domain clock, unless an entry of the same job and key waits for an earlier time. */
    void enterUnlessEarlier(Attempt attempt, Instant when) {
        Trigger trigger = trigger(attempt, when);
        change(attempt.job(), scheduler -> {
            Trigger entered = scheduler.getTrigger(trigger.getKey());
            if (entered == null || performed.isIt(entered) || entered.getStartTime().after(trigger.getStartTime())) {
                write(scheduler, trigger);
            }
        });
    }

    void strike(String job, Object key) {
        change(job, scheduler -> scheduler.unscheduleJob(Entries.key(job, key)));
    }

    /** Nobody else performs it, nor, where order is kept, anything else of its lane, until the caller's transaction ends; or the answer is no. */
    boolean take(Lane lane, TriggerKey woken) {
        if (lane == Lane.IN_ORDER) {
            tables.take(lane.lock(woken));
            return true;
        }
        boolean free = tables.tryTake(lane.lock(woken));
        if (!free) {
            rest(lane, woken);
        }
        return free;
    }

    /** Somebody is at it: of the times that have passed since it was due, which may be days, Quartz would make up for each one at once. */
    private void rest(Lane lane, TriggerKey woken) {
        clock.heldAhead();
        tables.lock(lane);
        tables.postpone(lane, woken, Entries.again(Instant.now()));
    }

    /** What this transaction performs from now on: in a lane that keeps order the first that is due; otherwise the one of that key, where it is. */
    Optional<Trigger> next(Lane lane, TriggerKey woken) {
        Optional<Trigger> next = lane == Lane.IN_ORDER ? tables.first(lane) : tables.same(lane, woken);
        next.ifPresent(performed::is);
        return next;
    }

    /** Its duty has been performed. An entry that was written anew meanwhile stays. */
    void settle(Trigger entry) {
        change(entry.getKey().getGroup(), scheduler -> {
            if (stands(entry)) {
                scheduler.unscheduleJob(entry.getKey());
            }
        });
    }

    /** Its duty has failed and is tried again at {@code when}. An entry that was written anew, or struck, meanwhile is left alone. */
    void retry(Trigger entry, Attempt next, Instant when) {
        Trigger trigger = trigger(next, when);
        change(next.job(), scheduler -> {
            if (stands(entry)) {
                scheduler.rescheduleJob(entry.getKey(), trigger);
            }
        });
    }

    /** Lets it fire at once, unless it has. */
    void hurry(String job, String key) {
        change(job, scheduler -> move(scheduler, Entries.key(job, key), fires -> Instant.now()));
    }

    /** Lets all fire that much earlier by the system's clock, except what has. Of thousands Quartz itself is told of each lane's first. */
    void advance(Duration by) {
        clock.heldAhead();
        Stream.of(Lane.values()).forEach(tables::lock);
        tables.advance(by);
        Stream.of(Lane.values()).forEach(this::wake);
    }

    private void wake(Lane lane) {
        Optional<Entry> first = tables.pending(Duration.ZERO).stream()
                .filter(entry -> entry.state() == State.WAITING && schedules.lane(entry.job()) == lane).findFirst();
        first.ifPresent(entry -> tell(lane, scheduler -> move(scheduler, Entries.key(entry.job(), entry.key()), fires -> fires)));
    }

    void pause(String job) {
        change(job, scheduler -> scheduler.pauseTriggers(GroupMatcher.triggerGroupEquals(job)));
    }

    void resume(String job) {
        change(job, scheduler -> scheduler.resumeTriggers(GroupMatcher.triggerGroupEquals(job)));
    }

    private Trigger trigger(Attempt attempt, Instant when) {
        return Entries.trigger(attempt, when.minus(clock.heldAhead()), schedules.rank(attempt.job()));
    }

    private boolean stands(Trigger entry) {
        return tables.entered(schedules.lane(entry.getKey().getGroup()), entry.getKey()).filter(each -> Objects.equals(Entries.id(each), Entries.id(entry)))
                .isPresent();
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

    private void change(String job, Change change) {
        Lane lane = schedules.lane(job);
        clock.heldAhead();
        tables.lock(lane);
        tell(lane, change);
    }

    private void tell(Lane lane, Change change) {
        try {
            change.on(timekeeper.scheduler(lane));
        } catch (SchedulerException failure) {
            throw new IllegalStateException("The agenda could not be written", failure);
        }
    }

    @FunctionalInterface
    private interface Change {
        void on(Scheduler scheduler) throws SchedulerException;
    }
}
