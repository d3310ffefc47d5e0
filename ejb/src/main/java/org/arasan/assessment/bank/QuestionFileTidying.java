package org.arasan.assessment.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.arasan.access.Role;
import org.arasan.assessment.ImportState;
import org.arasan.clock.DomainClock;

/** Files with questions that nobody decides on do not wait for ever. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class QuestionFileTidying {

    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;

    /** Discards what has waited longer than thirty days. May run as often as one likes. */
    public void lapse() {
        Instant now = clock.now();
        em.createQuery("select f from QuestionFile f where f.state = :open and f.uploaded < :before order by f.id", QuestionFile.class)
                .setParameter("open", ImportState.OPEN).setParameter("before", now.minus(KEPT)).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList().forEach(each -> each.discard(now));
    }
}
