package org.arasan.stay;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.programme.Enrolment;
import org.arasan.resort.Bed;
import org.arasan.voucher.Voucher;

/**
 * A guest's stay under one voucher: confirmed, given a bed, checked in, checked out. Leaving early gives the remaining nights back at
 * once. The database refuses two stays in one bed, and one guest in two beds, at the same time.
 */
@Entity
public class Stay {

    /** Where it stands. Only confirmed and checked-in stays, and the nights slept of checked-out ones, occupy a bed. */
    public enum State { CONFIRMED, CHECKED_IN, CHECKED_OUT, NO_SHOW, CANCELLED }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stay_seq")
    @SequenceGenerator(name = "stay_seq", sequenceName = "stay_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @OneToOne(fetch = FetchType.LAZY)
    private Enrolment enrolment;

    @OneToOne(fetch = FetchType.LAZY)
    private Voucher voucher;

    /** The holder of the voucher, repeated for the constraint that one guest has one bed at a time. */
    private Long memberId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Bed bed;

    private boolean pinned;
    private Instant bedSince;

    @Embedded
    private StayPeriod period;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant checkedInAt;
    private Instant checkedOutAt;

    @Enumerated(EnumType.STRING)
    private EarlyDeparture leftEarly;

    protected Stay() {
    }

    /** Spends the voucher, which must be the enrolled member's own; enrolment and member are stored already. */
    public Stay(Enrolment enrolment, Voucher voucher) {
        if (!voucher.holder().id().equals(enrolment.member().id())) {
            throw Refusal.conflict("stay.voucher-of-another", voucher.number());
        }
        voucher.use();
        this.enrolment = enrolment;
        this.voucher = voucher;
        this.memberId = enrolment.member().id();
        this.period = StayPeriod.of(enrolment.intake());
        this.state = State.CONFIRMED;
    }

    /**
     * Gives the guest a bed, or none; {@code byHand} pins it, so that placing everybody leaves it alone. Once the stay has begun, the bed
     * is the guest's from {@code now} on, and the former one was until then. The house's rules are asked before.
     */
    public void settle(Bed newBed, boolean byHand, Instant now) {
        requireOpen();
        if (newBed == null && state == State.CHECKED_IN) {
            throw Refusal.conflict("stay.guest-in-house", voucher.number());
        }
        if (newBed == null) {
            bedSince = null;
        } else if (bed == null || !bed.label().equals(newBed.label())) {
            bedSince = period.from(now).arrives();
        }
        bed = newBed;
        pinned = byHand && newBed != null;
    }

    /** The guest has come. Refused for the reason of {@link #whyNoCheckIn}. */
    public void checkIn(Instant now, LocalDate today) {
        whyNoCheckIn(today).ifPresent(why -> {
            throw why.refusal();
        });
        state = State.CHECKED_IN;
        checkedInAt = now;
    }

    /** What stands against a check-in on that day: the guest is not awaited (any more), has no bed, or it is not a day of the stay. */
    public Optional<Breach> whyNoCheckIn(LocalDate today) {
        String guest = enrolment.member().fullName();
        if (state != State.CONFIRMED) {
            return Optional.of(Breach.of("stay.not-awaited", guest, state));
        }
        if (bed == null) {
            return Optional.of(Breach.of("stay.no-bed", guest));
        }
        boolean itsDay = !today.isBefore(period.firstDay()) && !today.isAfter(period.lastDay());
        return itsDay ? Optional.empty() : Optional.of(Breach.of("stay.not-its-day", guest, period.firstDay(), period.lastDay()));
    }

    /** The guest leaves on the last day (or later). Refused for the reason of {@link #whyNoCheckOut}. */
    public void checkOut(Instant now, LocalDate today) {
        whyNoCheckOut(today).ifPresent(why -> {
            throw why.refusal();
        });
        state = State.CHECKED_OUT;
        checkedOutAt = now;
    }

    /** What stands against a check-out on that day: the guest is not in house, or it is an early departure, which needs its reason. */
    public Optional<Breach> whyNoCheckOut(LocalDate today) {
        String guest = enrolment.member().fullName();
        if (state != State.CHECKED_IN) {
            return Optional.of(Breach.of("stay.not-in-house", guest, state));
        }
        return today.isBefore(period.lastDay()) ? Optional.of(Breach.of("stay.leaves-early", guest, period.lastDay())) : Optional.empty();
    }

    /**
     * The guest leaves before the last day; the nights that are left go back at once. Whoever leaves before the hour from which the bed
     * would have been theirs has not taken it at all.
     */
    public void leaveEarly(Instant now, LocalDate today, EarlyDeparture reason) {
        requireInHouse();
        if (!today.isBefore(period.lastDay())) {
            throw Refusal.conflict("stay.leaves-in-time", enrolment.member().fullName(), period.lastDay());
        }
        boolean bedTaken = now.isAfter(period.arrives());
        period = period.until(today, bedTaken ? now : period.arrives().plusSeconds(1));
        bed = bedTaken ? bed : null;
        state = State.CHECKED_OUT;
        checkedOutAt = now;
        leftEarly = reason;
    }

    /** Checked in, and out on the last day or released early for an accepted reason. */
    public boolean finished() {
        return state == State.CHECKED_OUT && (leftEarly == null || leftEarly.accepted());
    }

    /** Whether the guest can still be given a bed. */
    public boolean open() {
        return state == State.CONFIRMED || state == State.CHECKED_IN;
    }

    private void requireOpen() {
        if (!open()) {
            throw Refusal.conflict("stay.over", enrolment.member().fullName(), state);
        }
    }

    private void requireInHouse() {
        if (state != State.CHECKED_IN) {
            throw Refusal.conflict("stay.not-in-house", enrolment.member().fullName(), state);
        }
    }

    public Long id() {
        return id;
    }

    public Enrolment enrolment() {
        return enrolment;
    }

    public Voucher voucher() {
        return voucher;
    }

    /** {@code null} until the guest is placed. */
    public Bed bed() {
        return bed;
    }

    /** Placed by hand. */
    public boolean pinned() {
        return pinned;
    }

    public StayPeriod period() {
        return period;
    }

    /** The time for which the present bed is the guest's: the whole stay, or what was left of it when the guest moved in house. */
    public StayPeriod bedPeriod() {
        return bedSince == null ? period : period.from(bedSince);
    }

    public State state() {
        return state;
    }

    public Instant checkedInAt() {
        return checkedInAt;
    }

    public Instant checkedOutAt() {
        return checkedOutAt;
    }

    /** {@code null} unless the guest left before the last day. */
    public EarlyDeparture leftEarly() {
        return leftEarly;
    }
}
