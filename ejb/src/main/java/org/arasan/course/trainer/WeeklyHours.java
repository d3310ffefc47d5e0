package org.arasan.course.trainer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Objects;
import org.arasan.Refusal;

/** Hours of a weekday at which a trainer can teach, half-open, in the zone of the trainer's resort. */
@Embeddable
public class WeeklyHours {

    /** The order of the week. */
    public static final Comparator<WeeklyHours> IN_THE_WEEK = Comparator.comparing(WeeklyHours::day).thenComparing(WeeklyHours::from);

    @Enumerated(EnumType.STRING)
    @Column(name = "weekday")
    private DayOfWeek day;

    @Column(name = "from_time")
    private LocalTime from;

    @Column(name = "until_time")
    private LocalTime until;

    protected WeeklyHours() {
    }

    /** Refuses hours that are not whole, or end before they begin. */
    public WeeklyHours(DayOfWeek day, LocalTime from, LocalTime until) {
        if (day == null || from == null || until == null || !from.isBefore(until)) {
            throw Refusal.invalid("trainer.hours-unsound").at("hours");
        }
        this.day = day;
        this.from = from;
        this.until = until;
    }

    boolean holds(LocalTime start, LocalTime end) {
        return !start.isBefore(from) && !end.isAfter(until);
    }

    boolean overlaps(WeeklyHours other) {
        return day == other.day && from.isBefore(other.until) && other.from.isBefore(until);
    }

    public DayOfWeek day() {
        return day;
    }

    public LocalTime from() {
        return from;
    }

    public LocalTime until() {
        return until;
    }

    /** As it is written: {@code 09:00–13:00}. */
    public String text() {
        return from + "–" + until;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklyHours o && day == o.day && from.equals(o.from) && until.equals(o.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, from, until);
    }
}
