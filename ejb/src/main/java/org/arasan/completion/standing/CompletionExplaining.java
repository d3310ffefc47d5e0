package org.arasan.completion.standing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Enrolment;

/** Tells a member what they still lack for completing a course, and what can still be done. Nobody else's course is there. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class CompletionExplaining {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private Standings standings;

    public Explanation mine(Long enrolmentId) {
        Enrolment enrolment = em.createQuery("""
                select e from Enrolment e join fetch e.intake i join fetch i.resort join fetch i.programme p left join fetch p.titles
                left join fetch p.requirements where e.id = :id and e.member = :member and e.state = ENROLLED""", Enrolment.class)
                .setParameter("id", enrolmentId).setParameter("member", caller.member()).getResultStream().findFirst().orElseThrow(Refusal::notFound);
        Standing standing = standings.of(enrolment);
        return Explanation.of(standing, standings.lacking(standing), clock.now());
    }
}
