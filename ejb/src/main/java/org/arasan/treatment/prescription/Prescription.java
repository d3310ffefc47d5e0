package org.arasan.treatment.prescription;

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
import java.time.Instant;
import org.arasan.Length;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.access.Account;
import org.arasan.stay.Stay;
import org.arasan.treatment.Treatment;

/**
 * A kind of treatment that a doctor prescribes to a guest for a stay. It holds until it is stopped: by a doctor, by a condition that
 * forbids the kind, or because the guest is not there. Doctors and the guest alone read it.
 */
@Entity
public class Prescription implements Versioned {

    /** Whether the guest is to have it. */
    public enum State { ACTIVE, STOPPED }

    /** What stopped it. */
    public enum Cause { DOCTOR, CONTRAINDICATION, STAY }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "prescription_seq")
    @SequenceGenerator(name = "prescription_seq", sequenceName = "prescription_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Stay stay;

    @ManyToOne(fetch = FetchType.LAZY)
    private Treatment treatment;

    private int count;
    private int firstDay;
    private int lastDay;

    @Enumerated(EnumType.STRING)
    private PartOfDay part;

    @Enumerated(EnumType.STRING)
    private State state = State.ACTIVE;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account doctor;

    private Instant prescribedAt;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private String why;
    private Instant stoppedAt;

    protected Prescription() {
    }

    Prescription(Stay stay, Treatment treatment, Dosage dosage, Account doctor, Instant now) {
        this.stay = stay;
        this.treatment = treatment;
        this.doctor = doctor;
        this.prescribedAt = now;
        take(dosage);
    }

    /** Takes other numbers; appointments made already stay. Refused once it is stopped. */
    void change(Dosage dosage) {
        requireActive();
        take(dosage);
    }

    private void take(Dosage dosage) {
        count = dosage.count();
        firstDay = dosage.firstDay();
        lastDay = dosage.lastDay();
        part = dosage.part();
    }

    /** The guest is not to have it any more. {@code reason} is the doctor's, or the name of the condition; refused where it stopped before. */
    void stop(Cause by, String reason, Instant now) {
        requireActive();
        state = State.STOPPED;
        cause = by;
        why = reason == null || reason.isBlank() ? null : Length.within(Length.REASON, reason.strip(), "why");
        stoppedAt = now;
    }

    /** Refuses what has to do with it once it is stopped. */
    public void requireActive() {
        if (state == State.STOPPED) {
            throw Refusal.conflict("prescription.stopped", treatment.name());
        }
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public Stay stay() {
        return stay;
    }

    public Treatment treatment() {
        return treatment;
    }

    public Dosage dosage() {
        return new Dosage(count, firstDay, lastDay, part);
    }

    public State state() {
        return state;
    }

    public Account doctor() {
        return doctor;
    }

    public Instant prescribedAt() {
        return prescribedAt;
    }

    /** {@code null} while it is active. */
    public Cause cause() {
        return cause;
    }

    /** The doctor's reason or the name of the condition that stopped it, or {@code null}. */
    public String why() {
        return why;
    }

    /** {@code null} while it is active. */
    public Instant stoppedAt() {
        return stoppedAt;
    }
}
