package org.arasan.course;

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
import java.time.Instant;
import org.arasan.Length;
import org.arasan.Refusal;
import org.arasan.member.Member;
import org.arasan.programme.Enrolment;

/**
 * Whether one person was there in one academic hour: a mark, or none while the roll has not been called. Made when the timetable is
 * published. Its times are the hour's (the database carries a change over), so that it can refuse one person in two places at once.
 */
@Entity
public class Attendance {

    /** How somebody stands on the roll. Present and late count as attended, excused and absent do not. */
    public enum Mark {
        PRESENT, LATE, EXCUSED, ABSENT;

        public boolean attended() {
            return this == PRESENT || this == LATE;
        }
    }

    /** How a mark came about: set by a trainer or administrator, or by the members themselves, from the screen's QR code or its typed code. */
    public enum Way { HAND, QR, CODE }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attendance_seq")
    @SequenceGenerator(name = "attendance_seq", sequenceName = "attendance_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private AcademicHour hour;

    @ManyToOne(fetch = FetchType.LAZY)
    private Enrolment enrolment;

    @ManyToOne(fetch = FetchType.LAZY)
    private Member member;

    @Column(updatable = false)
    private Instant starts;

    @Column(updatable = false)
    private Instant ends;

    @Enumerated(EnumType.STRING)
    private Mark mark;

    private String reason;

    @Enumerated(EnumType.STRING)
    private Way markedBy;

    private Instant markedAt;

    @Enumerated(EnumType.STRING)
    private Way cameBy;

    private Instant cameAt;

    protected Attendance() {
    }

    public Attendance(AcademicHour hour, Enrolment enrolment) {
        this.hour = hour;
        this.enrolment = enrolment;
        this.member = enrolment.member();
        this.starts = hour.starts();
        this.ends = hour.ends();
    }

    /** Another member takes over the place on this roll, which has not been called. */
    void passTo(Enrolment successor) {
        enrolment = successor;
        member = successor.member();
        cameBy = null;
        cameAt = null;
    }

    /** Sets the mark by hand; the same one again does no harm. An excuse needs its reason; any other mark may have one. */
    public void mark(Mark newMark, String newReason, Instant now) {
        String why = newReason == null || newReason.isBlank() ? null : newReason.strip();
        if (newMark == Mark.EXCUSED && why == null) {
            throw Refusal.invalid("course.excuse-needs-reason", member.fullName()).at("reason");
        }
        reason = Length.within(Length.REASON, why, "reason");
        set(newMark, Way.HAND, now);
    }

    /**
     * Gives back the mark that stood before a change, or none. Whoever has checked in themself gets the mark that their coming gave, also
     * where they came since.
     */
    public void restore(Mark formerMark, String formerReason, Instant now) {
        if (cameBy != null && (formerMark == null || formerMark.attended() && formerReason == null)) {
            reason = null;
            set(formerMark == null ? hour.markOf(cameAt) : formerMark, cameBy, cameAt);
        } else if (formerMark == null) {
            unmark();
        } else {
            mark(formerMark, formerReason, now);
        }
    }

    /**
     * The member checks in. That gives a mark where nobody has set one; a mark that stands is kept, and that the member came is written
     * down beside it. Safe to repeat.
     *
     * @param when the moment they read the code, which decides whether they are late
     */
    public void come(Way way, Instant when) {
        if (cameAt == null) {
            cameBy = way;
            cameAt = when;
        }
        if (mark == null) {
            set(hour.markOf(when), way, when);
        }
    }

    private void set(Mark newMark, Way way, Instant when) {
        mark = newMark;
        markedBy = way;
        markedAt = when;
    }

    /** Takes the mark back, as if the name had not been called. */
    public void unmark() {
        set(null, null, null);
        reason = null;
    }

    /** Why somebody was excused is theirs; when they are erased, the mark alone stays. */
    void forgetReason() {
        reason = reason == null ? null : "—";
    }

    public boolean attended() {
        return mark != null && mark.attended();
    }

    public Long id() {
        return id;
    }

    public AcademicHour hour() {
        return hour;
    }

    public Enrolment enrolment() {
        return enrolment;
    }

    /** {@code null} while the name has not been called. */
    public Mark mark() {
        return mark;
    }

    /** Why, in the trainer's words, or {@code null}. */
    public String reason() {
        return reason;
    }

    /** How the mark came about, or {@code null} where there is none. */
    public Way markedBy() {
        return markedBy;
    }

    /** When the mark was set; {@code null} where there is none, or where nobody wrote it down. */
    public Instant markedAt() {
        return markedAt;
    }

    /** How the member checked in themself, or {@code null}. */
    public Way cameBy() {
        return cameBy;
    }

    /** When the member checked in themself, or {@code null}. */
    public Instant cameAt() {
        return cameAt;
    }

    /** Whether the member came and says so, and a trainer's mark says otherwise. */
    public boolean isDisputed() {
        return cameAt != null && mark != null && !mark.attended();
    }
}
