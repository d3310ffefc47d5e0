package org.arasan.stay.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.member.Member;
import org.arasan.programme.Enrolment;
import org.arasan.resort.Bed;
import org.arasan.stay.Booking;
import org.arasan.stay.Hand;
import org.arasan.stay.Hands;
import org.arasan.stay.Stay;
import org.arasan.stay.StayChanged;
import org.arasan.stay.StayLookup;
import org.arasan.stay.StayStep;
import org.arasan.stay.StayWish;
import org.arasan.stay.lodging.BedChoice;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.StayLocks;
import org.arasan.voucher.Voucher;
import org.arasan.voucher.VoucherReissuing;

/**
 * Puts another guest in the place of one who cannot come. A voucher never changes its holder: the old one is annulled and a new one issued
 * on the same quota, while bed and study group stay.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class GuestReplacing {

    /**
     * @param voucher the number of the new voucher, or null for the next of the series
     * @param iin of the other guest, instead of the id or beside it, as in {@link StayRequest}
     */
    public record Replacement(Long member, String voucher, String why, String iin) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private StayLookup lookup;
    @Inject
    private Acquaintance acquaintance;
    @Inject
    private StayLocks locks;
    @Inject
    private BedChoice beds;
    @Inject
    private Payment payment;
    @Inject
    private VoucherReissuing vouchers;
    @Inject
    private Hands hands;
    @Inject
    private Event<GuestReplaced> replaced;
    @Inject
    private Event<BedFreed> freed;
    @Inject
    private Event<StayChanged> changed;

    /**
     * Books the other guest into the stay's days and bed, and answers the new stay. Refused while the guest is in house or after, with the
     * rule where the other may not sleep there, and where the other has a stay in these days. One transaction: nobody gets in between.
     */
    public Stay replace(Long stayId, Replacement by) {
        Stay seen = lookup.stay(stayId);
        Long other = acquaintance.guest(by.member(), by.iin(), seen.resort());
        if (other.equals(seen.member().id())) {
            throw Refusal.invalid("stay.replaced-by-same").at("member");
        }
        locks.guests(seen.member().id(), other);
        Stay former = locks.stay(stayId);
        Member guest = em.find(Member.class, other);
        return former.may(StayStep.REPLACE) ? replace(former, guest, by) : refuse(former);
    }

    private static Stay refuse(Stay former) {
        throw Refusal.conflict("stay.cannot", former.member().fullName(), StayStep.REPLACE, former.state());
    }

    private Stay replace(Stay former, Member guest, Replacement by) {
        Hand hand = hands.of(by.why());
        Bed bed = former.bed();
        Instant heldUntil = former.heldUntil();
        Enrolment place = former.enrolment();
        Voucher paid = former.voucher();
        former.giveWay(guest, hand);
        em.flush();
        changed.fire(new StayChanged(former));
        Booking booking = new Booking(former.resort(), former.intake(), guest, former.period(),
                new StayWish(null, null, former.wish().category()));
        if (bed != null) {
            beds.breach(Guest.booking(booking), bed).ifPresent(why -> {
                throw why.refusal().at("member");
            });
        }
        Stay stay = paid == null ? Stay.held(booking, bed, heldUntil, hand)
                : Stay.confirmed(booking, vouchers.reissue(paid, guest, by.voucher(), by.why()), payment.place(former.intake(), guest), hand);
        return takeOver(stay, former, place, paid == null ? null : bed, hand);
    }

    private Stay takeOver(Stay stay, Stay former, Enrolment place, Bed bed, Hand hand) {
        if (bed != null) {
            stay.settle(bed, true, hand);
        }
        stay.takeOver(former, hand);
        em.persist(stay);
        em.flush();
        if (place != null && stay.enrolment() != null) {
            replaced.fire(new GuestReplaced(place, stay.enrolment()));
        }
        freed.fire(new BedFreed(stay.resort().id())); // a room of women may have become one of men
        return stay;
    }
}
