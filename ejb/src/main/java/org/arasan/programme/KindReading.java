package org.arasan.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;

/** What a kind adds to a programme, an intake or an enrolment. Refuses the rows of another house, and tells of a plug-in's trouble instead of failing with it. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class KindReading {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private KindSights sights;

    /** What the kind with that code adds to every programme, intake or enrolment. */
    public KindSight kind(String code, Scope scope) {
        return sights.of(code, scope, null);
    }

    /** What the kind adds to that intake. */
    public KindSight intake(Long id) {
        Intake intake = em.find(Intake.class, id);
        if (intake == null) {
            throw Refusal.notFound();
        }
        caller.mayManage(intake.resort());
        return sights.of(intake.programme().kind(), Scope.INTAKE, intake);
    }

    /** What the kind adds to an enrolment of the intake. */
    public KindSight enrolment(Long intakeId, Long id) {
        return sights.of(found(intakeId, id).intake().programme().kind(), Scope.ENROLMENT, null);
    }

    /** An enrolment of that intake, with whom and what it is about. */
    public Enrolment found(Long intakeId, Long id) {
        Enrolment enrolment = em.createQuery("""
                select e from Enrolment e join fetch e.member m join fetch m.union left join fetch m.region join fetch e.intake i
                join fetch i.resort join fetch i.programme p left join fetch p.titles where e.id = :id and i.id = :intake""", Enrolment.class)
                .setParameter("id", id).setParameter("intake", intakeId).getResultStream().findFirst().orElseThrow(Refusal::notFound);
        caller.mayManage(enrolment.intake().resort());
        return enrolment;
    }
}
