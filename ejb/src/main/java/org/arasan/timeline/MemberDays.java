package org.arasan.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.stay.Stay;
import org.arasan.timeline.Moment.Hour;

/**
 * A member's stay from check-in to check-out, with everything that fills it, as it stands at one moment.
 *
 * @param enrolment the place in the intake, with member, programme and resort
 * @param stay      voucher and bed, {@code null} where none is booked yet
 */
public record MemberDays(Enrolment enrolment, Stay stay, List<DayPlan> days, Instant now) {

    public Intake intake() {
        return enrolment.intake();
    }

    public ZoneId zone() {
        return intake().resort().zone();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, zone());
    }

    /** The day shown first: today during the stay, else the nearest one. */
    public DayPlan current() {
        LocalDate today = today();
        return days.stream().filter(day -> !day.date().isBefore(today)).findFirst().orElse(days.get(days.size() - 1));
    }

    /** Day {@code number}, or the current one where the stay has no such day. */
    public DayPlan day(Integer number) {
        return number == null || number < 1 || number > days.size() ? current() : days.get(number - 1);
    }

    /** Academic hours of the whole course. */
    public int hours() {
        return intake().programme().academicHours();
    }

    /** Different hours of the course at which the member was present or late. */
    public int hoursDone() {
        return (int) taught().filter(Hour::attended).map(Hour::ordinal).distinct().count();
    }

    /** Academic hours of today's lessons that are not over yet and not attended. */
    public int hoursAheadToday() {
        return (int) lessons(today()).flatMap(each -> each.lesson().hours().stream())
                .filter(hour -> hour.ends().isAfter(now) && !hour.attended()).count();
    }

    /** The next lesson that is not over, today or later. */
    public Optional<Moment> nextLesson() {
        return days.stream().flatMap(day -> day.moments().stream()).filter(each -> each.lesson() != null && !each.over(now))
                .min(Comparator.comparing(Moment::starts));
    }

    /** All lessons, in order. */
    public List<Moment> lessons() {
        return days.stream().flatMap(day -> day.moments().stream()).filter(each -> each.lesson() != null).toList();
    }

    private Stream<Moment> lessons(LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).flatMap(day -> day.moments().stream())
                .filter(each -> each.lesson() != null);
    }

    private Stream<Hour> taught() {
        return lessons().stream().flatMap(each -> each.lesson().hours().stream());
    }
}
