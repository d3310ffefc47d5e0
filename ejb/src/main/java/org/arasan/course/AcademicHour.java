package org.arasan.course;

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
import org.arasan.Refusal;

/**
 * One academic hour of a lesson, for which the roll is called. The roll of a lesson's first hour opens with the lesson's check-in, that
 * of a later hour when the hour begins, so that nobody is marked for what has not come yet.
 */
@Entity
public class AcademicHour {

    /** Where its roll call stands. */
    public enum RollCall { NOT_OPEN, OPEN, CLOSED }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "academic_hour_seq")
    @SequenceGenerator(name = "academic_hour_seq", sequenceName = "academic_hour_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Lesson lesson;

    private int ordinal;
    private Instant starts;
    private Instant ends;

    @Enumerated(EnumType.STRING)
    private RollCall rollCall;

    protected AcademicHour() {
    }

    AcademicHour(Lesson lesson, int ordinal) {
        this.lesson = lesson;
        this.ordinal = ordinal;
        this.rollCall = RollCall.NOT_OPEN;
    }

    void takePlace(Instant from, Instant until) {
        starts = from;
        ends = until;
    }

    /** Opens its roll, unless it was open or closed before. */
    public void open() {
        if (rollCall == RollCall.NOT_OPEN) {
            rollCall = RollCall.OPEN;
        }
    }

    /** When its roll may first be called. */
    public Instant opensAt() {
        boolean first = lesson.hours().get(0).ordinal == ordinal;
        return first ? starts.minus(lesson.group().intake().programme().checkInLead()) : starts;
    }

    /** When the lesson's roll closes by itself, if it is complete by then. */
    public Instant closesAt() {
        return lesson.ends().plus(lesson.group().intake().programme().rollCallGrace());
    }

    /** From when on whoever checks in is late. */
    public Instant lateFrom() {
        return starts.plus(lesson.group().intake().programme().lateAfter());
    }

    /** The mark of somebody who comes at that moment. */
    Attendance.Mark markOf(Instant coming) {
        return coming.isBefore(lateFrom()) ? Attendance.Mark.PRESENT : Attendance.Mark.LATE;
    }

    /** Whether members may check in themselves: from the opening of its roll to its own end, unless the roll was closed. */
    public boolean takesCheckIns(Instant now) {
        return lesson.isPublished() && rollCall != RollCall.CLOSED && !now.isBefore(opensAt()) && now.isBefore(ends);
    }

    /** Lets marks be set, now that its time has come. Refused before, and once the roll is closed. */
    public void call(Instant now) {
        if (!lesson.isPublished() || now.isBefore(opensAt())) {
            throw Refusal.conflict("course.hour-not-begun", ordinal);
        }
        if (rollCall == RollCall.CLOSED) {
            throw Refusal.conflict("course.roll-closed", ordinal);
        }
        open();
    }

    /** Closes the roll, which is complete. Safe to repeat. */
    public void close() {
        rollCall = RollCall.CLOSED;
    }

    /** Opens a closed roll again, so that a mark can be mended. Safe to repeat. */
    public void reopen() {
        if (rollCall == RollCall.NOT_OPEN) {
            throw Refusal.conflict("course.hour-not-begun", ordinal);
        }
        rollCall = RollCall.OPEN;
    }

    public Long id() {
        return id;
    }

    public Lesson lesson() {
        return lesson;
    }

    /** Its number within the course: 1 to 10 in a course of ten hours. */
    public int ordinal() {
        return ordinal;
    }

    public Instant starts() {
        return starts;
    }

    public Instant ends() {
        return ends;
    }

    public RollCall rollCall() {
        return rollCall;
    }
}
