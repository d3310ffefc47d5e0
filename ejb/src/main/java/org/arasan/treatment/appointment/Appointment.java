package org.arasan.treatment.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.member.Member;
import org.arasan.resort.Venue;
import org.arasan.stay.Stay;
import org.arasan.treatment.TreatmentRules;
import org.arasan.treatment.prescription.Prescription;

/**
 * When and where a guest has a treatment that was prescribed. A plan or a doctor sets it; afterwards it is done or missed, or it is
 * cancelled before. The database refuses two guests on one place, and one guest in two places, a lesson included.
 */
@Entity
public class Appointment implements Versioned {

    /** So long a change is news: since the day before. */
    public static final Duration NEWS = Duration.ofDays(2);

    /** What became of it. */
    public enum State {
        PLANNED, DONE, MISSED, CANCELLED;

        /** Whether it takes its place and the guest's time. */
        public boolean takesTime() {
            return this == PLANNED || this == DONE;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appointment_seq")
    @SequenceGenerator(name = "appointment_seq", sequenceName = "appointment_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Prescription prescription;

    @ManyToOne(fetch = FetchType.LAZY)
    private Stay stay;

    @ManyToOne(fetch = FetchType.LAZY)
    private Member member;

    @ManyToOne(fetch = FetchType.LAZY)
    private Venue venue;

    private int place;
    private Instant starts;
    private Instant ends;
    private Instant freeFrom;
    private boolean pinned;

    @Enumerated(EnumType.STRING)
    private State state = State.PLANNED;

    private int revision;

    private Instant formerStarts;
    private Instant movedAt;

    /** The database notes it. */
    @Column(insertable = false, updatable = false)
    private Instant changedAt;

    protected Appointment() {
    }

    /** Refused for a prescription that is stopped. Whether the rules allow it, {@link AppointmentRules} and {@link CabinetRules} say before. */
    public Appointment(Prescription prescription, Slot slot) {
        prescription.requireActive();
        this.prescription = prescription;
        this.stay = prescription.stay();
        this.member = stay.member();
        take(slot);
    }

    /** Goes to another time or place at that moment; the guest's calendar learns it. Refused once it is done, missed or cancelled. */
    public void move(Slot slot, Instant now) {
        requirePlanned();
        if (!slot.starts().equals(starts)) {
            remember(now);
        }
        take(slot);
        if (starts.equals(formerStarts)) {
            formerStarts = null;
            movedAt = null;
        }
        revision++;
    }

    /** Several changes within the time in which the first is news are one. */
    private void remember(Instant now) {
        if (movedAt == null || !movedAt.plus(NEWS).isAfter(now)) {
            formerStarts = starts;
        }
        movedAt = now;
    }

    private void take(Slot slot) {
        TreatmentRules rules = prescription.treatment().rules();
        venue = slot.venue();
        place = slot.place();
        starts = slot.starts();
        ends = starts.plus(Duration.ofMinutes(rules.minutes()));
        freeFrom = ends.plus(Duration.ofMinutes(rules.preparation()));
    }

    /** Plans leave it where it is from now on. */
    public void pin() {
        pinned = true;
    }

    /** Plans may move it again. */
    public void unpin() {
        pinned = false;
    }

    /** The guest has had it. Refused before it begins, and once it is cancelled. Safe to repeat. */
    void complete(Instant now) {
        happen(State.DONE, now);
    }

    /** The guest has not come. Refused as {@link #complete}. */
    void miss(Instant now) {
        happen(State.MISSED, now);
    }

    /** Takes back what was marked by mistake. */
    void reopen() {
        if (state == State.CANCELLED) {
            throw Refusal.conflict("appointment.cancelled", prescription.treatment().name());
        }
        state = State.PLANNED;
    }

    private void happen(State now, Instant at) {
        if (state == State.CANCELLED) {
            throw Refusal.conflict("appointment.cancelled", prescription.treatment().name());
        }
        if (at.isBefore(starts)) {
            throw Refusal.conflict("appointment.not-begun", prescription.treatment().name());
        }
        state = now;
    }

    /** It will not be; the guest's calendar learns it. Refused once it is done or missed. */
    public void cancel(Instant now) {
        requirePlanned();
        remember(now);
        state = State.CANCELLED;
        revision++;
    }

    private void requirePlanned() {
        if (state != State.PLANNED) {
            throw Refusal.conflict("appointment.not-planned", prescription.treatment().name(), state);
        }
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public Prescription prescription() {
        return prescription;
    }

    public Stay stay() {
        return stay;
    }

    public Member member() {
        return member;
    }

    public Venue venue() {
        return venue;
    }

    /** Which of the cabinet's places, counted from 1. */
    public int place() {
        return place;
    }

    public Instant starts() {
        return starts;
    }

    public Instant ends() {
        return ends;
    }

    /** When the place is ready for the next guest. */
    public Instant freeFrom() {
        return freeFrom;
    }

    /** Whether plans leave it where it is. */
    public boolean pinned() {
        return pinned;
    }

    public State state() {
        return state;
    }

    /** When it was to begin before it was moved or cancelled, or {@code null}. */
    public Instant formerStarts() {
        return formerStarts;
    }

    /** When it was moved or cancelled last, or {@code null}. */
    public Instant movedAt() {
        return movedAt;
    }

    /** Grows with every change of time or place and with its cancellation: what calendars call its sequence. */
    public int revision() {
        return revision;
    }

    /** When its time, cabinet or cancellation changed last, or it was set, by the database's clock. */
    public Instant changed() {
        return changedAt;
    }

    /** The treatment and its time, as the rules see it. */
    public Visit visit() {
        return new Visit(Kind.of(prescription.treatment()), new Span(starts, ends));
    }
}
