package org.arasan.admission.application;

import static jakarta.enterprise.event.TransactionPhase.BEFORE_COMPLETION;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.admission.application.Application.State;
import org.arasan.admission.terms.Admission;
import org.arasan.admission.terms.Admissions;
import org.arasan.admission.terms.PlacesLeft;
import org.arasan.admission.terms.Seat;
import org.arasan.admission.terms.Seats;
import org.arasan.admission.terms.Traits;
import org.arasan.clock.Agenda;
import org.arasan.clock.DomainClock;
import org.arasan.member.Member;
import org.arasan.programme.Enrolled;
import org.arasan.programme.Intake;
import org.arasan.stay.booking.BedFreed;

/**
 * Counts whoever comes or goes otherwise than by an application: by a list, by a voucher at the desk, with a stay that ends. Coming is
 * counted at once, or refused; what comes free is given on in a transaction of its own.
 */
@Dependent
public class Headcount {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Admissions admissions;
    @Inject
    private Seats seats;
    @Inject
    private Agenda agenda;
    @Inject
    private DomainClock clock;

    /** Holds the counts of the intake, if it has any, until the transaction ends; to be called before the intake is locked. */
    public void hold(Intake intake) {
        admissions.counting(intake);
    }

    /** The places that are left, on paper; others may be faster unless the caller holds the counts. */
    public PlacesLeft left(Intake intake) {
        return admissions.asItStandsIfAny(intake)
                .map(admission -> new PlacesLeft(admission.onPaper(), new HashSet<>(seats.members(admission)))).orElseGet(PlacesLeft::uncounted);
    }

    void see(@Observes Enrolled enrolled) {
        admissions.counting(enrolled.intake()).ifPresent(admission -> {
            free(admission); // a guest who gives way to another leaves the place
            seats.enrolled(enrolled.intake()).forEach(each -> seat(admission, each));
        });
    }

    private void seat(Admission admission, Member member) {
        Traits who = Traits.of(member, admission.intake().firstDay());
        Refusal against = admission.against(who, member.fullName());
        if (against != null) {
            throw against;
        }
        seats.give(admission, member, who);
        applications(admission, member, List.of(State.RECEIVED, State.WAITING)).forEach(each -> each.repeat(each.state()));
    }

    /** Takes back the places that nothing holds any more, and answers how many; nobody moves up yet. */
    int free(Admission admission) {
        List<Seat> unheld = seats.unheld(admission);
        for (Seat each : unheld) {
            applications(admission, each.member(), List.of(State.ACCEPTED)).forEach(own -> own.withdraw(clock.now()));
            seats.takeBack(each);
        }
        em.flush();
        return unheld.size();
    }

    private List<Application> applications(Admission admission, Member member, List<State> states) {
        return em.createQuery("""
                select a from Application a where a.admission = :admission and (a.member = :member or a.iin = :iin) and a.state in :states""",
                Application.class).setParameter("admission", admission).setParameter("member", member)
                .setParameter("iin", member.erased() ? null : member.iin().digits()).setParameter("states", states).getResultList();
    }

    /** Last before the commit, since all writers of the agenda wait for each other; where nobody has left it costs one look. */
    void look(@Observes(during = BEFORE_COMPLETION) BedFreed freed) {
        seats.withUnheld(freed.resort()).forEach(intake -> agenda.at(PlaceFreeing.JOB, intake, clock.now()));
    }
}
