package org.arasan.stay.waiting;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.arasan.stay.Hand;
import org.arasan.stay.Stay;
import org.arasan.stay.StayStep;
import org.arasan.stay.booking.BedFreed;
import org.arasan.stay.booking.Holds;
import org.arasan.stay.booking.Payment;
import org.arasan.voucher.Voucher;

/** What a guest's answer to an offer does, whoever gives it; guest, room and stay are locked by the caller. */
@Dependent
class Answer {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Payment payment;
    @Inject
    private Holds holds;
    @Inject
    private Event<BedFreed> freed;

    /** With the voucher the stay is confirmed; without one the bed is kept once more as long as offers are, until it is there. */
    void accept(Stay stay, Voucher voucher, Hand hand) {
        if (voucher == null) {
            stay.accept(until(stay), hand);
            holds.keep(stay);
        } else {
            stay.requireOffer(StayStep.CONFIRM, hand);
            stay.confirm(voucher, payment.place(stay.intake(), stay.member()), hand);
            em.flush();
        }
    }

    /** The bed goes to the next. */
    void decline(Stay stay, Hand hand) {
        stay.decline(hand);
        em.flush();
        freed.fire(new BedFreed(stay.resort().id()));
    }

    private Instant until(Stay stay) {
        Instant again = holds.until(Duration.ofHours(stay.resort().terms().offerHours()));
        return again.isAfter(stay.period().leaves()) ? stay.period().leaves() : again;
    }
}
