package org.arasan.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.member.Member;

/** A member asks to be erased, or thinks better of it; administrators of all resorts see who has asked. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class ErasureAsking {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;

    /** What the caller has asked for, if anything. */
    public Optional<ErasureRequest> asked() {
        return Optional.ofNullable(em.find(ErasureRequest.class, caller.member().id()));
    }

    /** The caller wants to be erased. Asking again changes nothing. */
    public ErasureRequest ask() {
        Member member = caller.member();
        em.lock(member, LockModeType.PESSIMISTIC_WRITE);
        return asked().orElseGet(() -> {
            ErasureRequest request = new ErasureRequest(member, clock.now().truncatedTo(ChronoUnit.MICROS));
            em.persist(request);
            return request;
        });
    }

    /** The caller wants to stay after all. Safe to repeat. */
    public void takeBack() {
        asked().ifPresent(em::remove);
    }

    /** Who has asked and is not erased yet; whoever waits longest comes first. */
    @RolesAllowed(Role.HOUSE)
    public List<ErasureRequest> waiting() {
        return em.createQuery("select r from ErasureRequest r join fetch r.member order by r.askedAt, r.memberId", ErasureRequest.class)
                .getResultList();
    }
}
