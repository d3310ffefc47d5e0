package org.arasan.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;

/** Files that nobody decides on are full of personal data: they do not wait for ever. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ImportTidying {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;

    /**
     * Discards what was handed in before that moment and still waits; whoever is deciding right now goes first. In a transaction of its
     * own, so that whatever else is done on the same day finds the files gone.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void lapse(Instant before) {
        em.createQuery("select b from ImportBatch b where b.state = :open and b.uploadedAt < :before order by b.id", ImportBatch.class)
                .setParameter("open", ImportBatch.State.OPEN).setParameter("before", before).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", -2).getResultList().forEach(batch -> batch.lapse(clock.now()));
    }
}
