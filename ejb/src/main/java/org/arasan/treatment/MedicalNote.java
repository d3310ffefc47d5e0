package org.arasan.treatment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.arasan.Length;
import org.arasan.Refusal;
import org.arasan.access.Account;
import org.arasan.stay.Stay;

/** What a doctor writes about a guest during a stay. Nobody but doctors reads it, and it never changes: a later note sets it right. */
@Entity
public class MedicalNote {

    /** Its characters at most. */
    public static final int LONGEST = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "medical_note_seq")
    @SequenceGenerator(name = "medical_note_seq", sequenceName = "medical_note_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Stay stay;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account doctor;

    private Instant at;
    private String note;

    protected MedicalNote() {
    }

    /** Refuses an empty note, and one of more than {@value #LONGEST} characters, at the field {@code note}. */
    MedicalNote(Stay stay, Account doctor, Instant at, String note) {
        if (note == null || note.isBlank()) {
            throw Refusal.invalid("treatment.note-missing").at("note");
        }
        this.stay = stay;
        this.doctor = doctor;
        this.at = at;
        this.note = Length.within(LONGEST, note.strip(), "note");
    }

    public Long id() {
        return id;
    }

    public Account doctor() {
        return doctor;
    }

    public Instant at() {
        return at;
    }

    public String note() {
        return note;
    }
}
