package org.arasan.stay.waiting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.member.Iin;
import org.arasan.member.Member;
import org.arasan.programme.Intake;
import org.arasan.stay.Booking;
import org.arasan.stay.Hands;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.StayWish;
import org.arasan.stay.booking.BedFreed;
import org.arasan.stay.lodging.StayLocks;
import org.arasan.voucher.Voucher;

/** A member asks for a place, and answers what is offered; another's requests and offers are not found. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class MyPlaces {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private MyReading reading;
    @Inject
    private StayLocks locks;
    @Inject
    private Answer answer;
    @Inject
    private Hands hands;
    @Inject
    private Event<BedFreed> freed;

    /** All that waits for a place or an answer, and what has lately come to nothing. */
    public Places places() {
        Member me = caller.member();
        return new Places(reading.offers(me), reading.requests(me), reading.lost(me, hands.plain().now()), reading.vouchers(me),
                reading.open(me, hands.plain().now()));
    }

    /**
     * Takes the bed that is offered. With a voucher of the member's own the stay is confirmed; without one the bed is kept once more as
     * long as offers are. Refused once the time to answer is over, and with a voucher that is not the member's or does not pay for it.
     *
     * @param voucher its number, or null
     */
    public Stay accept(Long stayId, String voucher) {
        Stay stay = locked(stayId);
        answer.accept(stay, voucher == null || voucher.isBlank() ? null : own(voucher.strip()), hands.plain());
        return stay;
    }

    /** Leaves the bed that is offered to the next; the request ends. */
    public Stay decline(Long stayId, String why) {
        Stay stay = locked(stayId);
        answer.decline(stay, hands.of(why));
        return stay;
    }

    /** Waits no longer. Refused where a place is offered by now: that is declined. */
    public Stay withdraw(Long stayId, String why) {
        Stay stay = locked(stayId);
        if (stay.state() != Stay.State.REQUESTED) {
            throw Refusal.conflict("waiting.not-waiting");
        }
        stay.cancel(hands.of(why));
        em.flush();
        return stay;
    }

    /**
     * Asks for a place in an intake, at the end of the line. Refused once the intake has begun, to somebody who has a place in these days
     * already, and twice for the same.
     */
    public Stay ask(Long intakeId, StayWish wish) {
        Member me = locks.guest(caller.member().id());
        Intake intake = reading.open(me, hands.plain().now()).stream().filter(each -> each.id().equals(intakeId)).findFirst()
                .orElseThrow(() -> Refusal.conflict("waiting.intake-shut").at("intake"));
        if (wish.wish() != null && Iin.flaw(wish.wish()) != Iin.Flaw.SOUND) {
            throw Refusal.invalid("stay.wish-no-iin").at("wish");
        }
        me.requireKept();
        Stay stay = Stay.requested(new Booking(intake.resort(), intake, me, StayPeriod.of(intake), wish), hands.plain());
        em.persist(stay);
        em.flush();
        freed.fire(new BedFreed(intake.resort().id()));
        return stay;
    }

    private Stay locked(Long stayId) {
        Member me = caller.member();
        Stay seen = reading.own(me, stayId);
        locks.guest(me.id());
        locks.roomsOf(seen.bed());
        return locks.again(seen);
    }

    private Voucher own(String number) {
        return Optional.of(caller.member()).flatMap(me -> reading.vouchers(me).stream().filter(each -> each.number().equals(number)).findFirst())
                .orElseThrow(() -> Refusal.invalid("stay.voucher-unknown", number).at("voucher"));
    }
}
