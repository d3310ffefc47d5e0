package org.arasan.assessment.bank;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.assessment.Draft;
import org.arasan.programme.Programme;

/** A question of a programme's bank. What it asks stands in its {@link QuestionEdition}s; a retired one is drawn no more. */
@Entity
public class Question implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "question_seq")
    @SequenceGenerator(name = "question_seq", sequenceName = "question_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Programme programme;

    private String fingerprint;
    private Instant retired;

    protected Question() {
    }

    Question(Programme programme, Draft draft) {
        this.programme = programme;
        this.fingerprint = draft.fingerprint();
    }

    /** The next edition with what the draft says. Refused for a retired question. */
    QuestionEdition edit(QuestionEdition before, Draft draft, Instant now) {
        if (retired != null) {
            throw Refusal.conflict("assessment.question-retired");
        }
        fingerprint = draft.fingerprint();
        return before.next(draft, now);
    }

    /** No test draws it any more; whoever is asked it right now goes on. Safe to repeat. */
    void retire(Instant now) {
        retired = retired == null ? now : retired;
    }

    /** Tests draw it again. */
    void restore() {
        retired = null;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public Programme programme() {
        return programme;
    }

    public boolean isRetired() {
        return retired != null;
    }
}
