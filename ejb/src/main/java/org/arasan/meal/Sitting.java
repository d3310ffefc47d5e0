package org.arasan.meal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortHours;
import org.arasan.stay.StayPeriod;

/**
 * One sitting of a meal at a house.
 *
 * @param number counted from 1 among the sittings of that meal, in the order of the day
 */
public record Sitting(ResortHours.Kind meal, int number, LocalTime from, LocalTime until) {

    /** In the order of the day. */
    public static final List<ResortHours.Kind> MEALS = List.of(ResortHours.Kind.BREAKFAST, ResortHours.Kind.LUNCH, ResortHours.Kind.DINNER);

    /** Those of a meal, in the order of the day; none where the house does not serve it. */
    public static List<Sitting> of(Resort resort, ResortHours.Kind meal) {
        List<ResortHours> rows = resort.hours(meal);
        return IntStream.range(0, rows.size()).mapToObj(i -> new Sitting(meal, i + 1, rows.get(i).from(), rows.get(i).until())).toList();
    }

    /** Those of all meals. */
    public static List<Sitting> of(Resort resort) {
        return MEALS.stream().flatMap(meal -> of(resort, meal).stream()).toList();
    }

    /** Whether somebody who stays for that time eats there on that day: it lies whole between check-in and check-out. */
    public boolean isDuring(StayPeriod stay, LocalDate day, ZoneId zone) {
        return !at(day, from, zone).isBefore(stay.arrives()) && !at(day, until, zone).isAfter(stay.leaves());
    }

    private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
