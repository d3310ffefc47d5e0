package org.arasan.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.arasan.course.Attendance;
import org.arasan.timeline.calendar.CalendarEvent.Edition;

/**
 * Something that fills a part of a member's day, half-open.
 *
 * @param sitting which sitting of a meal, 0 where it has one alone or is no meal
 * @param lesson  what is taught, {@code null} unless it is a lesson
 * @param aside   what else is to be said of it, or {@code null}
 */
public record Moment(Kind kind, Instant starts, Instant ends, int sitting, Taught lesson, Aside aside) {

    /** What it is. */
    public enum Kind { CHECK_IN, BREAKFAST, LUNCH, DINNER, QUIET, LESSON, TREATMENT, LEISURE, EVENT, FREE, CHECK_OUT }

    /** A lesson as its member sees it. */
    public record Taught(Long id, Edition edition, boolean makeUp, Subject subject, String venue, String trainer, List<Hour> hours) {

        /** In the member's language where it is translated. */
        public String topic() {
            return subject.title();
        }

        /** The course's number of its first academic hour. */
        public int first() {
            return hours.get(0).ordinal();
        }

        public int last() {
            return hours.get(hours.size() - 1).ordinal();
        }
    }

    /** The topic of a lesson: its id, by which its materials are found, and its title. */
    public record Subject(Long id, String title) {
    }

    /** One academic hour; the mark is {@code null} while the roll has not been called. */
    public record Hour(int ordinal, Instant starts, Instant ends, Attendance.Mark mark) {

        public boolean attended() {
            return mark != null && mark.attended();
        }
    }

    /** What a moment of some kind has and others have not. */
    public sealed interface Aside permits Served, Outing, Given {
    }

    /**
     * What the member is given at a meal.
     *
     * @param diet   its code, or {@code null}
     * @param packed whether it is packed to be taken along
     */
    public record Served(String diet, boolean packed) implements Aside {
    }

    /** A treatment as its member sees it. */
    public record Given(Long id, Edition edition, String name, String cabinet) implements Aside {
    }

    /** An event for which the member has signed up, in the member's language. */
    public record Outing(Long id, Edition edition, String title, String place) implements Aside {
    }

    /** A moment of which nothing else is to be said. */
    public Moment(Kind kind, Instant starts, Instant ends, int sitting, Taught lesson) {
        this(kind, starts, ends, sitting, lesson, null);
    }

    static Moment of(Kind kind, Instant starts, Instant ends) {
        return new Moment(kind, starts, ends, 0, null);
    }

    /** The same with something said of it. */
    Moment with(Aside said) {
        return new Moment(kind, starts, ends, sitting, lesson, said);
    }

    /** The diet and the packed ration of a meal, {@code null} where it has neither. */
    public Served served() {
        return aside instanceof Served served ? served : null;
    }

    /** {@code null} unless it is a treatment. */
    public Given given() {
        return aside instanceof Given given ? given : null;
    }

    /** {@code null} unless it is an event. */
    public Outing outing() {
        return aside instanceof Outing outing ? outing : null;
    }

    public boolean over(Instant now) {
        return !now.isBefore(ends);
    }

    public boolean running(Instant now) {
        return !now.isBefore(starts) && now.isBefore(ends);
    }

    public boolean isMeal() {
        return kind == Kind.BREAKFAST || kind == Kind.LUNCH || kind == Kind.DINNER;
    }

    public long minutes() {
        return length().toMinutes();
    }

    /** Whole hours of its length, {@link #minutesPart()} being the rest. */
    public int hoursPart() {
        return length().toHoursPart();
    }

    public int minutesPart() {
        return length().toMinutesPart();
    }

    private Duration length() {
        return Duration.between(starts, ends);
    }
}
