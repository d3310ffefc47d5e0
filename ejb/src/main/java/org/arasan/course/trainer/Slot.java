package org.arasan.course.trainer;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** A lesson as it fills a trainer's time: for which group and topic, and how many academic hours it counts. */
public record Slot(Long lesson, Long trainer, Long intake, int number, String group, Long topic, String title, Instant starts, Instant ends,
                   int hours) {

    public boolean overlaps(Instant from, Instant until) {
        return starts.isBefore(until) && from.isBefore(ends);
    }

    /** The Monday of its week. */
    public LocalDate week(ZoneId zone) {
        return weekOf(starts, zone);
    }

    /** The Monday of that moment's week. */
    public static LocalDate weekOf(Instant moment, ZoneId zone) {
        return weekOf(moment.atZone(zone).toLocalDate());
    }

    /** The Monday of that day's week. */
    public static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
