package org.arasan.stay.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.arasan.Refusal;
import org.arasan.member.Member;
import org.arasan.programme.Enrolled;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.voucher.Voucher;

/** What confirms a stay: the voucher, and the guest's place in the intake. */
@Dependent
public class Payment {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Event<Enrolled> enrolled;

    /** The voucher of that number. Refused at the field {@code voucher} where none is named, or there is none. */
    public Voucher voucher(String number) {
        if (number == null || number.isBlank()) {
            throw Refusal.invalid("stay.voucher-missing").at("voucher");
        }
        return em.createQuery("select v from Voucher v join fetch v.holder where v.number = :number", Voucher.class)
                .setParameter("number", number.strip()).getResultStream().findFirst()
                .orElseThrow(() -> Refusal.invalid("stay.voucher-unknown", number.strip()).at("voucher"));
    }

    /**
     * The member's place in the intake, new or taken up again; null for a stay by itself. Refused once the intake is
     * completed, and where its places are counted and none is left.
     */
    public Enrolment place(Intake intake, Member member) {
        if (intake == null) {
            return null;
        }
        if (intake.state() == Intake.State.COMPLETED) {
            throw Refusal.conflict("programme.intake-completed", intake.number()).at("intake");
        }
        Enrolment known = em.createQuery("select e from Enrolment e where e.intake = :intake and e.member = :member", Enrolment.class)
                .setParameter("intake", intake).setParameter("member", member).getResultStream().findFirst().orElse(null);
        if (known != null && known.state() == Enrolment.State.ENROLLED) {
            return known;
        }
        Enrolment place = known == null ? new Enrolment(intake, member) : known;
        place.enrol();
        em.persist(place);
        enrolled.fire(new Enrolled(intake));
        return place;
    }
}
