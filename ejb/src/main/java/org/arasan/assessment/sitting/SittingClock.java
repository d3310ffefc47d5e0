package org.arasan.assessment.sitting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.arasan.access.Role;
import org.arasan.assessment.Ending;
import org.arasan.clock.DomainClock;

/** Ends attempts whose time is over, with the answers that were saved. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class SittingClock {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Sittings sittings;
    @Inject
    private DomainClock clock;

    /** Ends it, unless it has ended or is gone; one whose time is not over, since the clock was moved back, is entered once more. */
    public void close(Long id) {
        Sitting sitting = em.find(Sitting.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (sitting == null || !sitting.isOpen()) {
            return;
        }
        if (sitting.isOverdue(clock.now())) {
            sittings.withQuestions(sitting).end(Ending.TIME_OVER, clock.now());
        } else {
            sittings.keepOnAgenda(sitting);
        }
    }
}
