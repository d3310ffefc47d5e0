package org.arasan.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Different hours of the course that are not attended yet and still can be: in lessons that are not over. */
    public int hoursAhead() {
        Set<Integer> done = taught().filter(Hour::attended).map(Hour::ordinal).collect(Collectors.toSet());
        return (int) taught().filter(hour -> hour.mark() == null && hour.ends().isAfter(now) && !done.contains(hour.ordinal()))
                .map(Hour::ordinal).distinct().count();
    }

    /** Whether a lesson is about to begin, or running, for which the member has no mark yet: time to check in. */
    public boolean isCheckInTime() {
        Instant soon = now.plus(intake().programme().checkInLead());
        return taught().anyMatch(hour -> hour.mark() == null && !hour.starts().isAfter(soon) && hour.ends().isAfter(now));
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
