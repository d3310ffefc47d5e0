package org.arasan.admission.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Office;
import org.arasan.access.Role;
import org.arasan.admission.application.Application;
import org.arasan.admission.terms.Admission;
import org.arasan.admission.terms.Opening;
import org.arasan.clock.DomainClock;
import org.arasan.programme.AdmissionRule.Way;
import org.arasan.programme.Intake;
import org.arasan.programme.KindSight;

/** An office of a union nominates its own people for intakes that take people by list, and sees what became of them and of nobody else. */
@Stateless
@RolesAllowed(Role.OFFICE)
public class Nominating {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private Filing filing;
    @Inject
    private DomainClock clock;

    /** The admissions that take people by list now, the next intake first. */
    public List<Admission> open() {
        return em.createQuery("""
                select distinct a from Admission a join fetch a.intake i join fetch i.resort join fetch i.programme p left join fetch p.titles
                where a.byList = true and a.opens <= :now and a.closes > :now and i.state <> :completed order by i.begins, i.id""",
                Admission.class).setParameter("now", clock.now()).setParameter("completed", Intake.State.COMPLETED).getResultList();
    }

    /** The applications for an intake that are within the office's reach, the first that came first. Not found where nobody is taken by list. */
    public List<Application> own(Long intake) {
        Office office = caller.office();
        byList(intake);
        return em.createQuery("""
                select a from Application a join fetch a.union join fetch a.region join fetch a.admission d join fetch d.intake i
                left join fetch a.enrolment where i.id = :intake order by a.turn""", Application.class).setParameter("intake", intake)
                .getResultStream().filter(each -> office.reaches(each.union(), each.region())).toList();
    }

    /**
     * Files a form for one of the office's own, whose union and region are those of the office where it has one. Refused as not found
     * where nobody is taken by list, and for what is wrong with the form.
     */
    public Application nominate(Long intakeId, Form form) {
        Office office = caller.office();
        Intake intake = byList(intakeId);
        return filing.file(intake, form.of(office), Way.LIST, admission -> {
            if (admission.opening(Way.LIST, clock.now()) != Opening.OPEN) {
                throw Refusal.conflict(admission.opening(Way.LIST, clock.now()) == Opening.NOT_YET ? "admission.not-yet" : "admission.over");
            }
        });
    }

    /** What the form asks besides the person. Not found where nobody is taken by list. */
    public KindSight asked(Long intakeId) {
        return filing.asked(byList(intakeId));
    }

    private Intake byList(Long intake) {
        return em.createQuery("""
                select i from Admission a join a.intake i join fetch i.programme where i.id = :intake and a.byList = true""", Intake.class)
                .setParameter("intake", intake).getResultStream().findFirst().orElseThrow(Refusal::notFound);
    }
}
