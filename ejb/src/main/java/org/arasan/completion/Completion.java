package org.arasan.completion;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Facts;

/**
 * A member has completed an intake: what was attended and slept when that was decided. It never changes; papers may, and it waits for the
 * next one from the moment that it is wanted until it is printed.
 */
@Entity
public class Completion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "completion_seq")
    @SequenceGenerator(name = "completion_seq", sequenceName = "completion_seq", allocationSize = 50)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY)
    private Enrolment enrolment;

    private Instant completedAt;
    private int hoursAttended;
    private int nights;
    private Instant paperDue;

    protected Completion() {
    }

    Completion(Enrolment enrolment, Facts facts, Instant now) {
        this.enrolment = enrolment;
        this.completedAt = now;
        this.hoursAttended = facts.hoursAttended();
        this.nights = facts.nights();
    }

    /** It waits for a paper, its first or a new one. */
    void wantPaper(Instant now) {
        if (paperDue == null) {
            paperDue = now;
        }
    }

    /** The paper is there, or nobody is left to hold it. */
    void settle() {
        paperDue = null;
    }

    /** Whether a paper is being printed for it. */
    public boolean awaitsPaper() {
        return paperDue != null;
    }

    public Long id() {
        return id;
    }

    public Enrolment enrolment() {
        return enrolment;
    }

    public Instant completedAt() {
        return completedAt;
    }

    public int hoursAttended() {
        return hoursAttended;
    }

    public int nights() {
        return nights;
    }
}
