package org.arasan.exchange.vouchers;

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
import org.arasan.exchange.ImportBatch.State;

/** Lists of vouchers that nobody decides on do not wait for ever either; see {@link org.arasan.exchange.ImportTidying}. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class VoucherListTidying {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;

    /** Discards what was handed in before that moment and still waits, in a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void lapse(Instant before) {
        em.createQuery("select l from VoucherList l where l.state = :open and l.uploadedAt < :before order by l.id", VoucherList.class)
                .setParameter("open", State.OPEN).setParameter("before", before).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", -2).getResultList().forEach(list -> list.decide(State.DISCARDED, clock.now()));
    }
}
