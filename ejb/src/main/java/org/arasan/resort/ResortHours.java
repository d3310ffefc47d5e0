package org.arasan.resort;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Objects;

/** A part of every day at a resort, half-open, in the resort's zone: a meal's sitting, quiet hour, or hours in which something may be. */
@Embeddable
public class ResortHours {

    /** What the hours are for. Each row of a meal is one sitting. */
    public enum Kind { BREAKFAST, LUNCH, DINNER, QUIET, TREATMENT, LESSON, LEISURE }

    /** The order of the day. */
    public static final Comparator<ResortHours> IN_THE_DAY = Comparator.comparing(ResortHours::from).thenComparing(ResortHours::kind);

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "from_time")
    private LocalTime from;

    @Column(name = "until_time")
    private LocalTime until;

    protected ResortHours() {
    }

    /** Refuses hours that end before they begin. */
    public ResortHours(Kind kind, LocalTime from, LocalTime until) {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("hours end after they begin");
        }
        this.kind = kind;
        this.from = from;
        this.until = until;
    }

    public Kind kind() {
        return kind;
    }

    public LocalTime from() {
        return from;
    }

    public LocalTime until() {
        return until;
    }

    public boolean isMeal() {
        return kind == Kind.BREAKFAST || kind == Kind.LUNCH || kind == Kind.DINNER;
    }

    /** Whether both cannot be in one day: they overlap and are of one kind, or one is lessons and the other a meal or the quiet hour. */
    public boolean excludes(ResortHours other) {
        boolean overlap = from.isBefore(other.until) && other.from.isBefore(until);
        return overlap && (kind == other.kind || isLesson() && other.keepsLessonsOut() || other.isLesson() && keepsLessonsOut());
    }

    private boolean isLesson() {
        return kind == Kind.LESSON;
    }

    private boolean keepsLessonsOut() {
        return isMeal() || kind == Kind.QUIET;
    }

    /** As it is written: {@code 08:00-09:00}. */
    public String text() {
        return from + "-" + until;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResortHours o && kind == o.kind && from.equals(o.from) && until.equals(o.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, from, until);
    }
}
