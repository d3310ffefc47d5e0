package org.arasan.stay.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import org.arasan.access.Role;
import org.arasan.resort.Bed;
import org.arasan.stay.Hand;
import org.arasan.stay.Hands;
import org.arasan.stay.Stay;
import org.arasan.stay.StayChanged;
import org.arasan.stay.StayLookup;
import org.arasan.stay.StayWish;
import org.arasan.stay.lodging.BedChoice;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.StayLocks;

/** Takes a stay from a request to a hold to its confirmation, or gives it up. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class StayConfirming {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private StayLookup lookup;
    @Inject
    private StayLocks locks;
    @Inject
    private BedChoice beds;
    @Inject
    private Payment payment;
    @Inject
    private Hands hands;
    @Inject
    private Holds holds;
    @Inject
    private Precedence precedence;
    @Inject
    private Event<BedFreed> freed;
    @Inject
    private Event<StayChanged> changed;

    /**
     * Keeps that bed for the guest, for as long as the house holds beds; once more where it is held already. To one who waits it is
     * offered, with the time to answer an offer. Refused, without a reason, past others who have waited longer.
     */
    public Stay hold(Long stayId, Long bedId, String why) {
        Stay seen = lookup.stay(stayId);
        locks.guest(seen.member().id());
        Bed bed = beds.bed(seen.resort(), bedId);
        Stay stay = locks.stay(stayId, bed);
        Hand hand = hands.of(why);
        beds.require(Guest.moving(stay, hand.now()), bed);
        if (stay.state() == Stay.State.REQUESTED) {
            precedence.require(stay, bed, hand);
        }
        stay.hold(bed, holds.until(time(stay)), hand);
        holds.keep(stay);
        return stay;
    }

    private static Duration time(Stay stay) {
        return stay.queuedAt() == null ? Duration.ofMinutes(stay.resort().terms().holdMinutes())
                : Duration.ofHours(stay.resort().terms().offerHours());
    }

    /** Confirms the stay by the guest's voucher, and enrols the guest where there is an intake. */
    public Stay confirm(Long stayId, String voucher, String why) {
        locks.guest(lookup.stay(stayId).member().id());
        Stay stay = locks.stay(stayId);
        Hand hand = hands.of(why);
        if (stay.state() == Stay.State.REQUESTED) {
            precedence.require(stay, null, hand);
        }
        stay.confirm(payment.voucher(voucher), payment.place(stay.intake(), stay.member()), hand);
        em.flush();
        return stay;
    }

    /** Gives the stay up; bed, voucher and place in the intake are free again. */
    public Stay cancel(Long stayId, String why) {
        Stay stay = locks.stay(stayId);
        stay.cancel(hands.of(why));
        em.flush();
        changed.fire(new StayChanged(stay));
        freed.fire(new BedFreed(stay.resort().id()));
        return stay;
    }

    /** Takes what the guest asks of the stay: a need, a person to share with, a category. */
    public Stay ask(Long stayId, StayWish wish, String why) {
        Stay stay = locks.stay(stayId);
        stay.ask(wish, hands.of(why));
        em.flush();
        freed.fire(new BedFreed(stay.resort().id()));
        return stay;
    }
}
