package org.arasan.planning.cure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.resort.HoursText;

/** Turns instants into minutes of a plan by the clock of its resort, and back. */
public record CureCalendar(LocalDate firstDay, int days, ZoneId zone) {

    /** Minutes since the midnight before the first day. */
    public int minute(Instant instant) {
        return (int) ChronoUnit.MINUTES.between(firstDay.atStartOfDay(), instant.atZone(zone).toLocalDateTime());
    }

    public Minutes minutes(Instant from, Instant until) {
        return new Minutes(minute(from), minute(until));
    }

    public Instant instant(int at) {
        return firstDay.plusDays(Minutes.dayOf(at)).atTime(Minutes.timeOf(at)).atZone(zone).toInstant();
    }

    int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(firstDay, date);
    }

    LocalDate date(int day) {
        return firstDay.plusDays(day);
    }

    /** The same hours every day. */
    Stream<Minutes> daily(List<HoursText.Span> hours) {
        return IntStream.range(0, days).boxed().flatMap(day -> hours.stream().map(each -> Minutes.of(day, each.from(), each.until())));
    }
}
