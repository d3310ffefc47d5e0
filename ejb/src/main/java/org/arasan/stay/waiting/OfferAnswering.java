package org.arasan.stay.waiting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.stay.Hands;
import org.arasan.stay.Stay;
import org.arasan.stay.StayLookup;
import org.arasan.stay.booking.Payment;
import org.arasan.stay.lodging.StayLocks;
import org.arasan.voucher.Voucher;

/** Takes down what a guest answers to an offer: many call, and have no account. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class OfferAnswering {

    @Inject
    private StayLookup lookup;
    @Inject
    private StayLocks locks;
    @Inject
    private Payment payment;
    @Inject
    private MyReading reading;
    @Inject
    private Answer answer;
    @Inject
    private Hands hands;

    /**
     * The guest takes the bed. With a voucher the stay is confirmed; without one the bed is kept once more as long as offers are.
     * Refused where nothing is offered, once the time to answer is over, and with a voucher that does not pay for the stay.
     *
     * @param voucher its number, or null
     */
    public Stay accept(Long stayId, String voucher, String why) {
        locks.guest(lookup.stay(stayId).member().id());
        Stay stay = locks.stay(stayId);
        answer.accept(stay, voucher == null || voucher.isBlank() ? null : payment.voucher(voucher), hands.of(why));
        return stay;
    }

    /** The approved vouchers of the guest that would pay for the stay. */
    public List<Voucher> vouchers(Long stayId) {
        Stay stay = lookup.stay(stayId);
        return reading.vouchers(stay.member()).stream().filter(each -> each.whyNotFor(stay.member(), stay.resort(), stay.period().firstDay(),
                stay.period().lastDay()).isEmpty()).toList();
    }

    /** The guest does not take the bed, and it goes to the next; the request ends. Refused where nothing is offered. */
    public Stay decline(Long stayId, String why) {
        Stay stay = locks.stay(stayId);
        answer.decline(stay, hands.of(why));
        return stay;
    }
}
