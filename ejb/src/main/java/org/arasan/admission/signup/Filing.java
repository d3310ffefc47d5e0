package org.arasan.admission.signup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.arasan.Refusal;
import org.arasan.admission.application.Applicant;
import org.arasan.admission.application.Application;
import org.arasan.admission.application.Application.State;
import org.arasan.admission.application.Seating;
import org.arasan.admission.terms.Admission;
import org.arasan.admission.terms.Admissions;
import org.arasan.admission.terms.Seats;
import org.arasan.clock.DomainClock;
import org.arasan.member.Member;
import org.arasan.programme.AdmissionRule.Way;
import org.arasan.programme.Field;
import org.arasan.programme.Intake;
import org.arasan.programme.KindSight;

/** Files a form in the caller's transaction. What can be read without it is read before the admission is locked: others wait behind it. */
@Dependent
class Filing {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private FormReading reading;
    @Inject
    private Seating seating;
    @Inject
    private Admissions admissions;
    @Inject
    private Seats seats;
    @Inject
    private DomainClock clock;

    /**
     * A new application, or the one that was filed under the same key before. It has a place at once where one is left and nobody
     * selects, and waits otherwise. Refused for what {@link FormReading} refuses, and where the way is shut.
     *
     * @param judge is asked under the lock whether the way is open
     */
    Application file(Intake intake, Form form, Way way, Consumer<Admission> judge) {
        form.requireSincere();
        String hash = FormKey.hash(form.key());
        Optional<Application> before = ofKey(hash);
        if (before.isPresent()) {
            return before.filter(each -> each.admission().intake().equals(intake))
                    .orElseThrow(() -> Refusal.invalid("admission.key").at("key"));
        }
        Applicant applicant = reading.applicant(form, intake);
        long serial = (Long) em.createNativeQuery("select nextval('application_number_seq')", Long.class).getSingleResult();
        Admission admission = admissions.locked(intake);
        judge.accept(admission);
        List<Application> own = own(admission, applicant, hash);
        return own.stream().filter(each -> each.filedUnder(hash)).findFirst()
                .orElseGet(() -> fresh(new Application(admission, way, applicant, hash).numbered(serial, clock.now()), own));
    }

    /** What a page asks besides the person. */
    KindSight asked(Intake intake) {
        return reading.asked(intake);
    }

    /** What the form asks besides the person. */
    List<Field> fields(Intake intake) {
        return reading.fields(intake);
    }

    private Application fresh(Application application, List<Application> own) {
        Optional<Member> known = known(application);
        known.ifPresent(application::knownAs);
        boolean selecting = application.admission().selection() && application.way() != Way.DOOR;
        boolean place = !selecting && application.admission().fits(application.traits());
        boolean counted = own.stream().anyMatch(each -> State.OPEN.contains(each.state()))
                || known.flatMap(member -> seats.of(application.admission(), member)).isPresent();
        if (counted) {
            application.repeat(selecting ? State.RECEIVED : place ? State.ACCEPTED : State.WAITING);
        } else if (place) {
            seating.accept(application);
        } else if (!selecting) {
            application.queue();
        }
        em.persist(application); // once it is decided: one statement
        return application;
    }

    private Optional<Member> known(Application application) {
        return em.createQuery("select m from Member m where m.iin = :iin", Member.class)
                .setParameter("iin", application.iin().digits()).getResultStream().findFirst();
    }

    private Optional<Application> ofKey(String hash) {
        return em.createQuery("select a from Application a where a.secretHash = :hash", Application.class).setParameter("hash", hash)
                .getResultStream().findFirst();
    }

    /** All of that person's, and what came under that key; in vain where both came to another admission. */
    private List<Application> own(Admission admission, Applicant applicant, String hash) {
        return em.createQuery("select a from Application a where a.admission = :admission and (a.iin = :iin or a.secretHash = :hash)",
                Application.class).setParameter("admission", admission).setParameter("iin", applicant.iin().digits())
                .setParameter("hash", hash).getResultList();
    }
}
