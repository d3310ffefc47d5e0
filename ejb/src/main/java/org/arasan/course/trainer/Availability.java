package org.arasan.course.trainer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** When a trainer can teach: in these hours of the week (at any hour where none are given), and not during an absence. */
public record Availability(ZoneId zone, Collection<WeeklyHours> weekly, List<TrainerAbsence> absences) {

    /** At any time. */
    public static Availability always(ZoneId zone) {
        return new Availability(zone, List.of(), List.of());
    }

    /** The absence that covers the day, if any. */
    public Optional<TrainerAbsence> absence(Instant moment) {
        LocalDate day = moment.atZone(zone).toLocalDate();
        return absences.stream().filter(each -> each.covers(day)).findFirst();
    }

    /** Whether the time lies within hours of its weekday. */
    public boolean inHours(Instant starts, Instant ends) {
        ZonedDateTime from = starts.atZone(zone);
        ZonedDateTime until = ends.atZone(zone);
        return weekly.isEmpty() || from.toLocalDate().equals(until.toLocalDate())
                && weekly.stream().anyMatch(each -> each.day() == from.getDayOfWeek() && each.holds(from.toLocalTime(), until.toLocalTime()));
    }

    public boolean allows(Instant starts, Instant ends) {
        return absence(starts).isEmpty() && absence(ends).isEmpty() && inHours(starts, ends);
    }

    /** The hours of that moment's weekday as they are written; a dash where there are none. */
    public String hoursOn(Instant moment) {
        String text = weekly.stream().filter(each -> each.day() == moment.atZone(zone).getDayOfWeek()).sorted(WeeklyHours.IN_THE_WEEK)
                .map(WeeklyHours::text).collect(Collectors.joining(", "));
        return text.isEmpty() ? "–" : text;
    }
}
