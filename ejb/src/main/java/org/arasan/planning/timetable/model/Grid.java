package org.arasan.planning.timetable.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * The moments at which a lesson may begin or end: days one after the other, each with as many ticks, all as long. Ticks are counted through
 * all days; a lesson takes a number of them, from the one it begins with, and ends on the day on which it begins.
 *
 * @param opens  the local time at which the first tick of each day begins
 * @param perDay ticks a day
 */
public record Grid(LocalDate first, int days, LocalTime opens, Duration tick, int perDay) {

    /** Refuses a grid without days or ticks. */
    public Grid {
        if (days < 1 || perDay < 1) {
            throw new IllegalArgumentException("a timetable has days, and hours in them");
        }
    }

    public int ticks() {
        return days * perDay;
    }

    public int day(int tick) {
        return tick / perDay;
    }

    /** Which tick of its day it is: what a group that keeps its time of day keeps. */
    public int ofDay(int tick) {
        return tick % perDay;
    }

    public LocalDate date(int tick) {
        return first.plusDays(day(tick));
    }

    public LocalTime time(int tick) {
        return opens.plus(tick().multipliedBy(ofDay(tick)));
    }

    public LocalDateTime moment(int tick) {
        return date(tick).atTime(time(tick));
    }

    /** The week of a day, Monday to Sunday, the week of the first day being 0. */
    public int week(int day) {
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return (int) (ChronoUnit.DAYS.between(monday, first.plusDays(day)) / 7);
    }

    public int weeks() {
        return week(days - 1) + 1;
    }

    /** The last tick that begins at that local time or before; it may lie outside of the grid. */
    public int floor(LocalDateTime moment) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, moment.toLocalDate())) * perDay + within(moment.toLocalTime(), 0);
    }

    /** The first tick that begins at that local time or after. */
    public int ceiling(LocalDateTime moment) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, moment.toLocalDate())) * perDay + within(moment.toLocalTime(), tick.toSeconds() - 1);
    }

    /** As many whole ticks as cover that time. */
    public int covering(Duration length) {
        return Math.toIntExact((length.toSeconds() + tick.toSeconds() - 1) / tick.toSeconds());
    }

    private int within(LocalTime time, long more) {
        long since = Duration.between(opens, time).toSeconds() + more;
        return Math.toIntExact(Math.min(perDay, Math.max(0, Math.floorDiv(since, tick.toSeconds()))));
    }
}
