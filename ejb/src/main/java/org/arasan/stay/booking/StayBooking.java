package org.arasan.stay.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.member.Iin;
import org.arasan.member.Member;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.resort.Bed;
import org.arasan.resort.Resort;
import org.arasan.stay.Booking;
import org.arasan.stay.Hand;
import org.arasan.stay.Hands;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.lodging.BedChoice;
import org.arasan.stay.lodging.FittingBed;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.StayLocks;

/** Books a stay: waiting, held for a while, or confirmed by a voucher. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class StayBooking {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private IntakeRegister intakes;
    @Inject
    private Acquaintance acquaintance;
    @Inject
    private StayLocks locks;
    @Inject
    private BedChoice beds;
    @Inject
    private Payment payment;
    @Inject
    private Precedence precedence;
    @Inject
    private Holds holds;
    @Inject
    private Hands hands;
    @Inject
    private Event<BedFreed> freed;

    /**
     * Books what is asked for. Refuses days that are no stay, a bed that the guest cannot have (with the rule that forbids it), a voucher
     * that does not pay for it, a guest who has another stay in these days, and a booking past those who wait without a reason. The guest,
     * then the room are locked first.
     */
    public Stay book(StayRequest asked) {
        Hand hand = hands.of(asked.why());
        Booking booking = booking(asked, hand);
        Stay stay = switch (asked.state() == null ? Stay.State.CONFIRMED : asked.state()) {
            case REQUESTED -> request(booking, hand);
            case HELD -> hold(booking, asked.bed(), hand);
            case CONFIRMED -> confirm(booking, asked, hand);
            default -> throw Refusal.invalid("stay.books-no-such-state", asked.state()).at("state");
        };
        em.flush();
        return stay;
    }

    /** Every bed that the guest could have for such a stay, what harms nobody first. */
    public List<FittingBed> fitting(StayRequest asked) {
        Hand hand = hands.plain();
        Booking booking = new Booking(resort(asked), null, Rows.found(em, Member.class, asked.member()),
                period(asked, resort(asked), null, hand), asked.wish());
        return beds.fitting(Guest.booking(booking), booking.resort(), asked.wish().category());
    }

    private Booking booking(StayRequest asked, Hand hand) {
        Intake intake = asked.intake() == null ? null : intakes.intake(asked.intake());
        Resort resort = intake == null ? resort(asked) : intake.resort();
        if (asked.wish().wish() != null && Iin.flaw(asked.wish().wish()) != Iin.Flaw.SOUND) {
            throw Refusal.invalid("stay.wish-no-iin").at("wish");
        }
        Member guest = locks.guest(acquaintance.guest(asked.member(), asked.iin(), resort));
        return new Booking(resort, intake, guest, period(asked, resort, intake, hand), asked.wish());
    }

    private Resort resort(StayRequest asked) {
        if (asked.resort() == null) {
            throw Refusal.invalid("stay.resort-missing").at("resort");
        }
        caller.mayManage(asked.resort());
        return Rows.found(em, Resort.class, asked.resort());
    }

    private static StayPeriod period(StayRequest asked, Resort resort, Intake intake, Hand hand) {
        if (intake != null && asked.firstDay() == null && asked.lastDay() == null) {
            return StayPeriod.of(intake);
        }
        StayPeriod period = StayPeriod.of(resort, asked.firstDay(), asked.lastDay(), hand.today(resort.zone()));
        if (intake != null && !period.overlaps(StayPeriod.of(intake))) {
            throw Refusal.invalid("stay.days-outside-intake", intake.firstDay(), intake.lastDay()).at("firstDay");
        }
        return period;
    }

    private Stay request(Booking booking, Hand hand) {
        Stay stay = Stay.requested(booking, hand);
        em.persist(stay);
        freed.fire(new BedFreed(booking.resort().id()));
        return stay;
    }

    private Stay hold(Booking booking, Long bedId, Hand hand) {
        Bed bed = bedId == null ? best(booking) : beds.bed(booking.resort(), bedId);
        check(booking, bed, hand);
        Stay stay = Stay.held(booking, bed, holds.until(Duration.ofMinutes(booking.resort().terms().holdMinutes())), hand);
        em.persist(stay);
        holds.keep(stay);
        return stay;
    }

    private Stay confirm(Booking booking, StayRequest asked, Hand hand) {
        Bed bed = asked.bed() == null ? null : beds.bed(booking.resort(), asked.bed());
        if (bed == null) {
            precedence.require(booking, null, hand);
        } else {
            check(booking, bed, hand);
        }
        Stay stay = Stay.confirmed(booking, payment.voucher(asked.voucher()), payment.place(booking.intake(), booking.member()), hand);
        if (bed != null) {
            stay.settle(bed, true, hand);
        }
        em.persist(stay);
        return stay;
    }

    private void check(Booking booking, Bed bed, Hand hand) {
        locks.roomsOf(bed);
        beds.require(Guest.booking(booking), bed);
        precedence.require(booking, bed, hand);
    }

    private Bed best(Booking booking) {
        return beds.fitting(Guest.booking(booking), booking.resort(), booking.wish().category()).stream().findFirst()
                .map(FittingBed::bed).orElseThrow(() -> Refusal.conflict("stay.no-bed-fits",
                        booking.period().firstDay(), booking.period().lastDay()).at("bed"));
    }
}
