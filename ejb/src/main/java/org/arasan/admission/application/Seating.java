package org.arasan.admission.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.admission.application.Application.State;
import org.arasan.admission.terms.Admission;
import org.arasan.admission.terms.Seats;
import org.arasan.admission.terms.Traits;
import org.arasan.clock.DomainClock;
import org.arasan.member.Member;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.stay.Booking;
import org.arasan.stay.Hand;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.StayWish;
import org.arasan.stay.booking.BedFreed;

/**
 * Gives places and takes them back, under the lock of the admission that the caller holds. A place is an enrolment; where people stay
 * overnight it is a request on the waiting list of beds, and the enrolment follows once a voucher has confirmed the stay.
 */
@Dependent
public class Seating {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private Event<BedFreed> freed;
    @Inject
    private Seats seats;

    /** The applicant has a place. Refused where none is left for them. */
    public void accept(Application application) {
        Admission admission = application.admission();
        Traits who = application.traits();
        Refusal against = admission.against(who, application.fullName());
        if (against != null) {
            throw against;
        }
        Member member = member(application);
        Enrolment place = admission.intake().staysOvernight() ? null : enrolled(application, member);
        application.accept(member, place, clock.now());
        seats.give(admission, member, who);
        if (place == null) {
            waitForBed(admission.intake(), member);
        }
    }

    /** The place is free again; nobody moves up yet. Refused where a bed is confirmed already. */
    public void free(Application application) {
        Admission admission = application.admission();
        if (application.enrolment() != null) {
            application.enrolment().withdraw();
        }
        if (admission.intake().staysOvernight()) {
            requests(admission.intake(), application.member()).forEach(this::leaveLine);
        }
        seats.of(admission, application.member()).ifPresent(seats::takeBack);
    }

    /** Those who wait move up in their order, as far as they fit, but no more than so many. */
    public void moveUp(Admission admission, int most) {
        if (admission.free() == 0 || most == 0 || admission.intake().state() == Intake.State.COMPLETED) {
            return;
        }
        int moved = 0;
        for (Application each : waiting(admission)) {
            if (admission.free() == 0 || moved == most) {
                return;
            }
            if (admission.fits(each.traits())) {
                accept(each);
                moved++;
            }
        }
    }

    private List<Application> waiting(Admission admission) {
        return em.createQuery("""
                select a from Application a join fetch a.union join fetch a.region
                where a.admission = :admission and a.state = :waiting order by a.turn""", Application.class)
                .setParameter("admission", admission).setParameter("waiting", State.WAITING).getResultList();
    }

    /** The known member of that number, unchanged, or a new one. Whoever else enters the same number waits until this is written. */
    private Member member(Application application) {
        String iin = application.iin().digits();
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(:iin)").setParameter("iin", Long.parseLong(iin)).getSingleResult();
        Optional<Member> known = em.createQuery("select m from Member m where m.iin = :iin", Member.class).setParameter("iin", iin)
                .getResultStream().findFirst();
        return known.orElseGet(() -> {
            Member fresh = new Member(application.iin(), application.name(), application.union(), application.region(),
                    application.contacts());
            em.persist(fresh);
            return fresh;
        });
    }

    private Enrolment enrolled(Application application, Member member) {
        Intake intake = application.admission().intake();
        Enrolment place = em.createQuery("select e from Enrolment e where e.intake = :intake and e.member = :member", Enrolment.class)
                .setParameter("intake", intake).setParameter("member", member).getResultStream().findFirst()
                .orElseGet(() -> new Enrolment(intake, member));
        place.enrol();
        place.detail(application.details());
        em.persist(place);
        return place;
    }

    private void waitForBed(Intake intake, Member member) {
        boolean provided = !em.createQuery("""
                select s.id from Stay s where s.member = :member and s.state in (REQUESTED, HELD, CONFIRMED, CHECKED_IN, CHECKED_OUT)
                and s.period.arrives < :ends and s.period.leaves > :begins""", Long.class).setParameter("member", member)
                .setParameter("begins", intake.begins()).setParameter("ends", intake.ends()).setMaxResults(1).getResultList().isEmpty();
        if (!provided) {
            em.persist(Stay.requested(new Booking(intake.resort(), intake, member, StayPeriod.of(intake), StayWish.NONE), hand()));
            em.flush();
            freed.fire(new BedFreed(intake.resort().id()));
        }
    }

    private List<Stay> requests(Intake intake, Member member) {
        return em.createQuery("select s from Stay s where s.intake = :intake and s.member = :member and s.state <> CANCELLED", Stay.class)
                .setParameter("intake", intake).setParameter("member", member).getResultList();
    }

    /** Out of the line, or out of an offer, whose bed goes on to the next. */
    private void leaveLine(Stay stay) {
        if (stay.state() != Stay.State.REQUESTED && !stay.offered()) {
            throw Refusal.conflict("admission.bed-settled", stay.member().fullName(), stay.state());
        }
        stay.cancel(hand());
        em.flush();
        freed.fire(new BedFreed(stay.resort().id()));
    }

    private Hand hand() {
        return new Hand(caller.signedIn().orElse(null), clock.now(), null);
    }
}
