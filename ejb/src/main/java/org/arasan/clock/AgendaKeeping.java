package org.arasan.clock;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.arasan.Refusal;
import org.arasan.clock.Agenda.Entry;
import org.arasan.clock.Agenda.State;

/** Looks at what will happen and what has happened, and steps in: run now, pause, try again. For administrators of the whole house. */
@Stateless
@RolesAllowed("house")
public class AgendaKeeping {

    private static final Duration GLANCE = Duration.ofMillis(100);

    @PersistenceContext
    private EntityManager database;
    @Inject
    private Agenda agenda;
    @Inject
    private DomainClock clock;

    /** All that waits or is being performed, in the order of its time. */
    public List<Entry> pending() {
        return agenda.pending();
    }

    /** The latest {@code limit} performances, the last one first. */
    public List<AgendaRun> ran(int limit) {
        return database.createQuery("select r from AgendaRun r order by r.id desc", AgendaRun.class).setMaxResults(limit).getResultList();
    }

    /** What was given up, and neither done nor put on the agenda again since; the latest first. */
    public List<AgendaRun> givenUp() {
        List<String> again = agenda.pending().stream().map(entry -> entry.job() + ' ' + entry.key()).toList();
        return database.createQuery("""
                        select r from AgendaRun r where r.outcome = GIVEN_UP
                        and not exists (select l from AgendaRun l where l.job = r.job and l.key = r.key and l.id > r.id)
                        order by r.id desc""", AgendaRun.class)
                .getResultStream().filter(run -> !again.contains(run.job() + ' ' + run.key())).toList();
    }

    /** Performs it at once, whether it still waits or was given up. Refused for a paused job, and where there is nothing to perform. */
    public void runNow(String job, String key) {
        Entry entry = agenda.pending().stream().filter(each -> each.job().equals(job) && each.key().equals(key)).findAny()
                .orElse(null);
        if (entry == null) {
            startOver(job, key);
        } else if (entry.state() == State.PAUSED) {
            throw Refusal.conflict("clock.paused");
        } else {
            agenda.runNow(job, key);
        }
    }

    /** Holds back every entry of the job, also later ones. */
    public void pause(String job) {
        agenda.pause(job);
    }

    public void resume(String job) {
        agenda.resume(job);
    }

    /** The jobs that are held back now. */
    public Set<String> paused() {
        return agenda.paused();
    }

    /** Waits until nothing is overdue, at most that long. Answers whether it came to that. */
    @TransactionAttribute(NOT_SUPPORTED)
    public boolean awaitQuiet(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (agenda.pending().stream().anyMatch(this::stirs)) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return true;
    }

    private boolean stirs(Entry entry) {
        return entry.state() == State.RUNNING || entry.overdue(clock.now());
    }

    private void startOver(String job, String key) {
        givenUp().stream().filter(run -> run.job().equals(job) && run.key().equals(key)).findAny()
                .orElseThrow(() -> Refusal.conflict("clock.nothing-to-run"));
        agenda.at(job, key, clock.now());
    }
}
