package org.arasan.admission.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.arasan.Length;
import org.arasan.Refusal;
import org.arasan.access.OneTimeCodes;
import org.arasan.access.Role;
import org.arasan.admission.application.Application.State;
import org.arasan.admission.terms.Admission;
import org.arasan.admission.terms.Admissions;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Intake;

/** Decides on applications, one or a thousand together: all of a decision or none of it. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class Selecting {

    /** What is decided. */
    public enum Decision { ACCEPT, WAIT, DECLINE }

    private static final int MOST_AT_ONCE = 1000;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ApplicationList list;
    @Inject
    private Admissions admissions;
    @Inject
    private Seating seating;
    @Inject
    private OneTimeCodes codes;
    @Inject
    private DomainClock clock;

    /** A number and a code to sign in by; the code is kept as a hash, so it can be read this once. */
    public record Code(String login, String code) {
    }

    /**
     * Decides on these applications, in the order of their coming. Refuses an acceptance for which no place is left, with whom and why; a
     * declining without a reason; and a state from which there is no such way. A place that comes free is the next one's who fits.
     *
     * @param why told to the applicant; only for {@link Decision#DECLINE}
     */
    public List<Application> decide(Long intakeId, List<Long> ids, Decision decision, String why) {
        Intake intake = admissions.lasting(intakeId);
        requireSome(ids);
        if (decision == null) {
            throw Refusal.invalid("admission.decision-missing").at("decision");
        }
        if (decision == Decision.DECLINE && (why == null || why.isBlank())) {
            throw Refusal.invalid("admission.why-missing").at("why");
        }
        Length.within(Length.REASON, why, "why");
        Admission admission = admissions.locked(intake);
        List<Application> all = these(admission, ids);
        int freed = (int) all.stream().filter(each -> decide(each, decision, why)).count();
        seating.moveUp(admission, admission.selection() ? freed : Integer.MAX_VALUE);
        em.flush();
        return all;
    }

    /** Whether it freed a place. */
    private boolean decide(Application each, Decision decision, String why) {
        boolean seated = each.state() == State.ACCEPTED;
        switch (decision) {
            case ACCEPT -> seating.accept(each);
            case WAIT -> each.queue();
            case DECLINE -> each.decline(why.strip(), clock.now());
        }
        if (seated) {
            seating.free(each);
        }
        return seated;
    }

    /** What accepting these would do to the counts. Nothing is changed; others may be faster. */
    public Outlook outlook(Long intakeId, List<Long> ids) {
        Intake intake = admissions.lasting(intakeId);
        requireSome(ids);
        Admission now = admissions.asItStands(intake);
        return Outlook.of(now, these(now, ids));
    }

    /**
     * The code by which an accepted applicant signs in for the first time, together with the application's number; an earlier code is
     * void. It is handed over to somebody who has shown who they are: whoever fills in a form may have written another's number.
     */
    public Code code(Long intakeId, Long id) {
        Application application = list.application(intakeId, id);
        if (application.state() != State.ACCEPTED || application.member().erased()) {
            throw Refusal.conflict("admission.not-accepted", application.fullName());
        }
        return new Code(application.number(), codes.issue(application.member(), application.number()));
    }

    private List<Application> these(Admission admission, List<Long> ids) {
        List<Application> all = em.createQuery("""
                select a from Application a join fetch a.union join fetch a.region
                where a.admission = :admission and a.id in :ids order by a.turn""", Application.class)
                .setParameter("admission", admission).setParameter("ids", ids).getResultList();
        if (all.size() < Set.copyOf(ids).size()) {
            throw Refusal.notFound();
        }
        return all;
    }

    private static void requireSome(List<Long> ids) {
        if (ids == null || ids.isEmpty() || ids.size() > MOST_AT_ONCE || ids.stream().anyMatch(id -> id == null)) {
            throw Refusal.invalid("admission.choose", MOST_AT_ONCE).at("applications");
        }
    }
}
