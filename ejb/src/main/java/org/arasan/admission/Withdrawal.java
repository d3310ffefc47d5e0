package org.arasan.admission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.admission.Application.State;
import org.arasan.admission.Following.Sight;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Intake;

/** Lets an applicant look and leave, in the caller's transaction; the caller has asked whose the application is. */
@Dependent
class Withdrawal {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Admissions admissions;
    @Inject
    private Seating seating;
    @Inject
    private DomainClock clock;

    Sight withdraw(Long id, Intake intake) {
        Admission admission = admissions.locked(intake);
        Application application = Rows.found(em, Application.class, id);
        if (!clock.now().isBefore(intake.begins())) {
            throw Refusal.conflict("admission.begun");
        }
        boolean seated = application.state() == State.ACCEPTED;
        application.withdraw(clock.now());
        if (seated) {
            seating.free(application);
            seating.moveUp(admission, admission.selection() ? 1 : Integer.MAX_VALUE);
        }
        return sight(application);
    }

    Sight sight(Application application) {
        Intake intake = Joining.read(application.admission().intake());
        application.union().name();
        application.region().name();
        Long before = application.told() != State.WAITING ? null : em.createQuery(
                "select count(a) from Application a where a.admission = :admission and a.state = :waiting and a.turn < :turn", Long.class)
                .setParameter("admission", application.admission()).setParameter("waiting", State.WAITING)
                .setParameter("turn", application.turn()).getSingleResult();
        return new Sight(application, Invitation.Event.of(intake), before);
    }
}
