package org.arasan.stay;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arasan.Versioned;
import org.arasan.member.Member;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.resort.Bed;
import org.arasan.resort.Resort;
import org.arasan.voucher.Voucher;

/** What is kept of a stay, and how it is read; {@link Stay} says how it changes. */
@MappedSuperclass
public abstract class StayRecord implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stay_seq")
    @SequenceGenerator(name = "stay_seq", sequenceName = "stay_seq", allocationSize = 50)
    Long id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY)
    Resort resort;
    @ManyToOne(fetch = FetchType.LAZY)
    Intake intake;
    @ManyToOne(fetch = FetchType.LAZY)
    Member member;
    @OneToOne(fetch = FetchType.LAZY)
    Enrolment enrolment;
    @OneToOne(fetch = FetchType.LAZY)
    Voucher voucher;
    @ManyToOne(fetch = FetchType.LAZY)
    Bed bed;

    /** The bed that was left while places are changed; see {@link #standUp}. */
    @Transient
    Bed left;

    boolean pinned;
    Instant bedSince;

    @Embedded
    StayPeriod period;
    @Embedded
    StayWish wish;

    @Enumerated(EnumType.STRING)
    Stay.State state;

    Instant heldUntil;
    Instant queuedAt;
    Instant acceptedAt;
    Instant expectedAt;
    Instant checkedInAt;
    Instant checkedOutAt;

    @Enumerated(EnumType.STRING)
    EarlyDeparture leftEarly;

    @OneToMany(mappedBy = "stay", cascade = CascadeType.PERSIST)
    List<StayEvent> history = new ArrayList<>();
    @OneToMany(mappedBy = "stay", cascade = CascadeType.PERSIST)
    List<FormerBed> formerBeds = new ArrayList<>();

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public Resort resort() {
        return resort;
    }

    /** {@code null} for a stay by itself. */
    public Intake intake() {
        return intake;
    }

    /** The guest. */
    public Member member() {
        return member;
    }

    /** The guest's place in the intake; {@code null} until confirmed, and for a stay by itself. */
    public Enrolment enrolment() {
        return enrolment;
    }

    /** {@code null} until confirmed. */
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

    /** The same if the stay were to take other days: who moved in mid-stay keeps that moment as long as the first day stays. */
    public StayPeriod bedPeriod(StayPeriod days) {
        boolean movedIn = bedSince != null && bedSince.isAfter(period.arrives()) && days.firstDay().equals(period.firstDay());
        return movedIn ? days.from(bedSince) : days;
    }

    public StayWish wish() {
        return wish;
    }

    public Stay.State state() {
        return state;
    }

    /** When the hold lapses; {@code null} unless it is held. */
    public Instant heldUntil() {
        return heldUntil;
    }

    /** Since when the guest waits; {@code null} unless they do or did. */
    public Instant queuedAt() {
        return queuedAt;
    }

    /** Whether it holds a bed that was offered to somebody on the waiting list. */
    public boolean offered() {
        return state == Stay.State.HELD && queuedAt != null;
    }

    /** When the guest took what was offered; {@code null} unless they did, and it waits for the voucher. */
    public Instant acceptedAt() {
        return acceptedAt;
    }

    /** When a guest who comes later than the first day is expected; {@code null} where nobody has told. */
    public Instant expectedAt() {
        return expectedAt;
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

    /** All that was done with it, in no order; whoever shows it reads it through {@link StayLookup#history}. */
    public List<StayEvent> history() {
        return List.copyOf(history);
    }

    /** The beds left in the middle of the stay. */
    public List<FormerBed> formerBeds() {
        return List.copyOf(formerBeds);
    }

    /** Checked in, and out on the last day of stay and intake, or released early for an accepted reason. */
    public boolean finished() {
        if (state != Stay.State.CHECKED_OUT) {
            return false;
        }
        boolean toTheEnd = intake == null || !period.lastDay().isBefore(intake.lastDay());
        return leftEarly == null ? toTheEnd : leftEarly.accepted();
    }

    /** Whether the guest is still awaited or in house. */
    public boolean open() {
        return state == Stay.State.CONFIRMED || state == Stay.State.CHECKED_IN;
    }

    /** Whether this can be done with the stay in its present state. */
    public boolean may(StayStep step) {
        return step.from(state);
    }

    /** What stands against a check-in on that day: the guest is not awaited (any more), has no bed, or it is not a day of the stay. */
    public Optional<Breach> whyNoCheckIn(LocalDate today) {
        if (!may(StayStep.CHECK_IN)) {
            return Optional.of(Breach.of("stay.not-awaited", member.fullName(), state));
        }
        if (bed == null) {
            return Optional.of(Breach.of("stay.no-bed", member.fullName()));
        }
        return period.isDay(today) ? Optional.empty()
                : Optional.of(Breach.of("stay.not-its-day", member.fullName(), period.firstDay(), period.lastDay()));
    }

    /** What stands against a check-out on that day: the guest is not in house, or it is an early departure, which needs its reason. */
    public Optional<Breach> whyNoCheckOut(LocalDate today) {
        if (!may(StayStep.CHECK_OUT)) {
            return Optional.of(Breach.of("stay.not-in-house", member.fullName(), state));
        }
        return today.isBefore(period.lastDay())
                ? Optional.of(Breach.of("stay.leaves-early", member.fullName(), period.lastDay())) : Optional.empty();
    }
}
