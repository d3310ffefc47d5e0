package org.arasan.admission.signup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.admission.application.Application;
import org.arasan.admission.application.Application.State;
import org.arasan.admission.application.Seating;
import org.arasan.admission.signup.Following.Sight;
import org.arasan.admission.terms.Admission;
import org.arasan.admission.terms.Admissions;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Intake;
import org.arasan.programme.ProgrammeKinds;

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
    private ProgrammeKinds kinds;
    @Inject
    private DomainClock clock;

    Sight withdraw(Long id, Intake intake) {
        Admission admission = admissions.locked(intake);
        Application application = Rows.found(em, Application.class, id);
        if (!clock.now().isBefore(intake.begins())) {
            throw Refusal.conflict("admission.begun");
        }
        State before = application.state();
        application.withdraw(clock.now());
        if (before == State.ACCEPTED) {
            seating.free(application);
        }
        em.flush();
        boolean passedOn = State.OPEN.contains(before) && passOn(application);
        if (before == State.ACCEPTED && !passedOn) {
            seating.moveUp(admission, admission.selection() ? 1 : Integer.MAX_VALUE);
        }
        return sight(application);
    }

    /**
     * The next one of the same person counts from now on: whoever has sent it was told what a first one is told, and the first may have been
     * sent by somebody who only knew the number. Answers whether it has taken a place.
     */
    private boolean passOn(Application withdrawn) {
        Optional<Application> next = em.createQuery("""
                select a from Application a where a.admission = :admission and a.iin = :iin and a.state = :repeated order by a.turn""",
                Application.class).setParameter("admission", withdrawn.admission()).setParameter("iin", withdrawn.iin().digits())
                .setParameter("repeated", State.REPEATED).setMaxResults(1).getResultStream().findFirst();
        if (next.isEmpty()) {
            return false;
        }
        boolean seated = next.get().told() == State.ACCEPTED;
        next.get().standIn();
        em.flush();
        if (seated && withdrawn.admission().fits(next.get().traits())) {
            seating.accept(next.get());
            return true;
        }
        return false;
    }

    Sight sight(Application application) {
        Intake intake = Joining.read(application.admission().intake());
        application.union().name();
        application.region().name();
        Long before = application.told() != State.WAITING ? null : em.createQuery(
                "select count(a) from Application a where a.admission = :admission and a.state = :waiting and a.turn < :turn", Long.class)
                .setParameter("admission", application.admission()).setParameter("waiting", State.WAITING)
                .setParameter("turn", application.turn()).getSingleResult();
        return new Sight(application, Invitation.Event.of(intake, kinds.place(intake)), before);
    }
}
