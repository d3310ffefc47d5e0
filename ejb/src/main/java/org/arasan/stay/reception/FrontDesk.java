package org.arasan.stay.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.stay.EarlyDeparture;
import org.arasan.stay.Hands;
import org.arasan.stay.Stay;
import org.arasan.stay.StayChanged;
import org.arasan.stay.booking.BedFreed;
import org.arasan.stay.lodging.StayLocks;

/** Checks one guest in or out; {@link DeskRound} does several. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class FrontDesk {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private StayLocks locks;
    @Inject
    private Threshold threshold;
    @Inject
    private PaperNotes papers;
    @Inject
    private Hands hands;
    @Inject
    private Event<BedFreed> freed;
    @Inject
    private Event<StayChanged> changed;

    /** Checks one guest in. Refused without a bed, outside the days of the stay, and while the guest before is still in the bed. */
    public Stay checkIn(Long stayId) {
        return checkIn(locks.stay(stayId));
    }

    /** Notes what the guest shows, as {@link PaperCheck} does, and checks them in. */
    public Stay checkIn(Long stayId, PapersShown shown) {
        Stay stay = locks.stay(stayId);
        papers.take(stay, shown);
        return checkIn(stay);
    }

    private Stay checkIn(Stay stay) {
        threshold.whyNotIn(stay).ifPresent(why -> {
            throw why.refusal();
        });
        stay.checkIn(hands.plain());
        em.flush();
        return stay;
    }

    /** Checks one guest out on the last day or later. Earlier is refused: it needs a reason ({@link #leaveEarly}). */
    public Stay checkOut(Long stayId) {
        Stay stay = locks.stay(stayId);
        stay.checkOut(hands.plain());
        em.flush();
        return stay;
    }

    /** Lets a guest go before the last day; the nights that are left can be given to others at once. Refused without a reason. */
    public Stay leaveEarly(Long stayId, EarlyDeparture reason) {
        if (reason == null) {
            throw Refusal.invalid("stay.reason-missing").at("reason");
        }
        Stay stay = locks.stay(stayId);
        stay.leaveEarly(reason, hands.plain());
        em.flush();
        changed.fire(new StayChanged(stay));
        freed.fire(new BedFreed(stay.resort().id()));
        return stay;
    }
}
