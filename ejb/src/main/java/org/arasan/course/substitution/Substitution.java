package org.arasan.course.substitution;

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
import org.arasan.course.Lesson;
import org.arasan.course.trainer.Trainer;

/**
 * A lesson passes from one trainer to another. A trainer who cannot come asks for it, an administrator makes it or declines; an
 * administrator may also make it unasked. Both trainers see it until they have acknowledged it; the row stays as the lesson's history.
 */
@Entity
public class Substitution implements Versioned {

    /** Where it stands. */
    public enum State { ASKED, MADE, DECLINED, WITHDRAWN }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "substitution_seq")
    @SequenceGenerator(name = "substitution_seq", sequenceName = "substitution_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Lesson lesson;

    @ManyToOne(fetch = FetchType.LAZY)
    private Trainer replaced;

    @ManyToOne(fetch = FetchType.LAZY)
    private Trainer substitute;

    @Enumerated(EnumType.STRING)
    private State state;

    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account askedBy;

    private Instant askedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account decidedBy;

    private Instant decidedAt;
    private String answer;
    private Instant replacedSeenAt;
    private Instant substituteSeenAt;

    protected Substitution() {
    }

    /** Somebody says that the lesson's trainer cannot come. Refused without a reason. */
    public Substitution(Lesson lesson, String reason, Account by, Instant now) {
        this(lesson, by, now);
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("substitution.needs-reason").at("why");
        }
        this.reason = Length.within(Length.REASON, reason.strip(), "why");
    }

    private Substitution(Lesson lesson, Account by, Instant now) {
        this.lesson = lesson;
        this.replaced = lesson.trainer();
        this.askedBy = by;
        this.askedAt = now;
        this.state = State.ASKED;
    }

    /** The lesson passes on because it is moved on the timetable: nobody has said why. */
    static Substitution moved(Lesson lesson, Account by, Instant now) {
        return new Substitution(lesson, by, now);
    }

    /** Lets that trainer give the lesson from now on. */
    public void make(Trainer other, Account by, Instant now) {
        decide(State.MADE, by, now);
        substitute = other;
        lesson.handOver(other, now);
    }

    /** The trainer is to give the lesson after all. Refused without an answer to why. */
    public void decline(String why, Account by, Instant now) {
        if (why == null || why.isBlank()) {
            throw Refusal.invalid("substitution.needs-answer").at("answer");
        }
        decide(State.DECLINED, by, now);
        answer = Length.within(Length.REASON, why.strip(), "answer");
    }

    /** Who asked can come after all. */
    public void withdraw(Account by, Instant now) {
        decide(State.WITHDRAWN, by, now);
        replacedSeenAt = now;
    }

    private void decide(State next, Account by, Instant now) {
        if (state != State.ASKED) {
            throw Refusal.conflict("substitution.decided", state);
        }
        state = next;
        decidedBy = by;
        decidedAt = now;
    }

    /** That account's owner has seen it. Nobody else's is touched; safe to repeat. */
    public void acknowledge(Account by, Instant now) {
        if (!concerns(by)) {
            throw Refusal.notFound();
        }
        if (replaced.isUsedBy(by) && replacedSeenAt == null) {
            replacedSeenAt = now;
        }
        if (substitute != null && substitute.isUsedBy(by) && substituteSeenAt == null) {
            substituteSeenAt = now;
        }
    }

    /** Whether it is news to that account's owner. */
    public boolean isNewTo(Account account) {
        return state != State.WITHDRAWN && (replaced.isUsedBy(account) && replacedSeenAt == null
                || state == State.MADE && substitute.isUsedBy(account) && substituteSeenAt == null);
    }

    private boolean concerns(Account account) {
        return replaced.isUsedBy(account) || substitute != null && substitute.isUsedBy(account);
    }

    /** Whether somebody still has to decide about it: nobody has, and the lesson is the asking trainer's still. */
    public boolean isOpen() {
        return state == State.ASKED && lesson.trainer().id().equals(replaced.id());
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public Lesson lesson() {
        return lesson;
    }

    public Trainer replaced() {
        return replaced;
    }

    /** {@code null} unless it is made. */
    public Trainer substitute() {
        return substitute;
    }

    public State state() {
        return state;
    }

    /** Why the trainer cannot come; {@code null} where the lesson was moved to another trainer on the timetable. */
    public String reason() {
        return reason;
    }

    public Account askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** {@code null} while it is asked. */
    public Account decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Why it was declined, or {@code null}. */
    public String answer() {
        return answer;
    }
}
