package org.arasan.clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import org.arasan.Refusal;

/** Writes down how duties went, as soon as they have ended. */
@Stateless
@RolesAllowed("system")
public class AgendaBook {

    @PersistenceContext
    private EntityManager database;
    @Inject
    private DomainClock clock;

    /** In the duty's own transaction: it is done if and only if the book says so. */
    public void done(Attempt attempt, Duration took) {
        database.persist(AgendaRun.done(attempt, clock.now().minus(took), took));
    }

    /** The same for a duty that goes on in slices: of those that went well the latest alone is kept. */
    public void goneOn(Attempt attempt, Duration took) {
        database.createQuery("delete from AgendaRun r where r.job = :job and r.key = :key and r.outcome = DONE")
                .setParameter("job", attempt.job()).setParameter("key", attempt.key()).executeUpdate();
        done(attempt, took);
    }

    public void failed(Attempt attempt, Duration took, Refusal reason) {
        database.persist(AgendaRun.failed(attempt, clock.now().minus(took), took, reason));
    }
}
