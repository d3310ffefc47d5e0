package org.arasan.scheduler;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.arasan.Trace;
import org.arasan.clock.Agenda;
import org.arasan.clock.Attempt;
import org.arasan.clock.MovableClock;

/**
 * The agenda, kept by Quartz. Without the transaction of a use case nobody may write to it. Who may, the use case has decided.
 */
@Stateless
@Local(Agenda.class)
@PermitAll
@TransactionAttribute(MANDATORY)
public class QuartzAgenda implements Agenda {

    @Inject
    private QuartzTriggers triggers;
    @Inject
    private QuartzTables tables;
    @Inject
    private Timekeeper timekeeper;
    @Inject
    private MovableClock clock;
    @Inject
    private Schedules schedules;

    @Override
    public void at(String job, Object key, Instant when) {
        triggers.enter(new Attempt(job, key.toString(), when, 1, Trace.present()), when);
    }

    @Override
    public void noLaterThan(String job, Object key, Instant when) {
        triggers.enterUnlessEarlier(new Attempt(job, key.toString(), when, 1, Trace.present()), when);
    }

    @Override
    public void cancel(String job, Object key) {
        triggers.strike(job, key);
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    public List<Entry> pending() {
        return tables.pending(clock.ahead());
    }

    @Override
    public void runNow(String job, Object key) {
        triggers.hurry(job, key.toString());
    }

    @Override
    public void pause(String job) {
        triggers.pause(job);
    }

    @Override
    public void resume(String job) {
        triggers.resume(job);
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    public Set<String> paused() {
        return tables.paused();
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    public List<Job> jobs() {
        return schedules.all().stream().map(Schedule::told).sorted(Comparator.comparing(Job::name)).toList();
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    public Standing standing() {
        return tables.standing(timekeeper.node(), timekeeper.running(), clock.ahead());
    }

    @Override
    public void clockMoved(Duration forward) {
        triggers.advance(forward);
    }
}
