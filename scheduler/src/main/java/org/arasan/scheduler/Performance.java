package org.arasan.scheduler;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.arasan.Incident;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.Refusals;
import org.arasan.Texts;
import org.arasan.access.Role;
import org.arasan.clock.AgendaBook;
import org.arasan.clock.Attempt;
import org.arasan.clock.DomainClock;
import org.quartz.Trigger;

/**
 * Performs one duty as the role {@code system}. What the duty changes, its line in the book and its disappearance from the agenda are
 * one transaction; so are the reason of a failure and the next attempt.
 */
@Stateless
@RunAs(Role.SYSTEM)
@PermitAll
public class Performance {

    private static final Logger LOG = System.getLogger(Performance.class.getName());

    @Inject
    private Schedules schedules;
    @Inject
    private AgendaBook book;
    @Inject
    private QuartzTriggers triggers;
    @Inject
    private DomainClock clock;

    /**
     * Performs what is due next for somebody whom a trigger has woken. Answers no where nothing is, or somebody else is at it, who will also look
     * for what comes next. Refused where nobody performs such a job.
     */
    public boolean perform(Turn turn) {
        if (!triggers.take(turn.lane(), turn.woken())) {
            return false;
        }
        Optional<Trigger> next = triggers.next(turn.lane(), turn.woken());
        next.ifPresent(entry -> call(turn.begin(entry)));
        return next.isPresent();
    }

    private void call(Turn turn) {
        Attempt attempt = turn.attempt();
        Schedule duty = schedules.of(attempt.job()).orElseThrow(() -> Refusal.conflict("clock.duty-unknown", attempt.job()));
        duty.call().accept(attempt.key());
        if (duty.sliced()) {
            book.goneOn(attempt, turn.took());
        } else {
            book.done(attempt, turn.took());
        }
        close(attempt, turn.entry());
    }

    /** Writes down that it failed, and why, and when it is tried again. */
    public void failed(Trigger entry, Duration took, RuntimeException failure) {
        Attempt attempt = Entries.attempt(entry);
        book.failed(attempt, took, Refusals.in(failure).map(refusal -> told(refusal, attempt))
                .orElseGet(() -> Refusal.conflict("clock.duty-failed", Incident.of(failure, attempt.toString()))));
        Instant now = clock.now();
        attempt.retryAt(now).ifPresentOrElse(when -> triggers.retry(entry, attempt.next(now), when), () -> close(attempt, entry));
    }

    /** It leaves the agenda, or comes again. */
    private void close(Attempt attempt, Trigger entry) {
        schedules.of(attempt.job()).flatMap(schedule -> schedule.next(attempt.due(), clock.now())).map(attempt::again)
                .ifPresentOrElse(next -> triggers.enter(next, next.due()), () -> triggers.settle(entry));
    }

    private static Refusal told(Refusal refusal, Attempt attempt) {
        LOG.log(Level.WARNING, "{0}: {1}", attempt, Texts.in(Language.EN).get(refusal.code(), refusal.args().toArray()));
        return refusal;
    }
}
