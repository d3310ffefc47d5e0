package org.arasan.resort;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * The rules of a house, settings all: zone, check-in and check-out hours, how days count, seats in the dining hall, people in a study
 * group, hours of the day.
 */
public record ResortRules(ZoneId zone, LocalTime checkIn, LocalTime checkOut, DayCounting dayCounting,
                          int diningSeats, int groupSize, List<ResortHours> hours) {

    /** Whether a stay of ten is ten calendar days (nine nights, as statistics count) or ten nights. */
    public enum DayCounting { CALENDAR_DAYS, NIGHTS }

    /** What a resort has until its own rules are imported: 14:00 to 12:00, calendar days, the usual hours. */
    public static ResortRules usual(ZoneId zone) {
        return new ResortRules(zone, LocalTime.of(14, 0), LocalTime.of(12, 0), DayCounting.CALENDAR_DAYS, 100, 30, List.of(
                new ResortHours(ResortHours.Kind.BREAKFAST, LocalTime.of(8, 0), LocalTime.of(9, 0)),
                new ResortHours(ResortHours.Kind.LUNCH, LocalTime.of(13, 0), LocalTime.of(14, 0)),
                new ResortHours(ResortHours.Kind.DINNER, LocalTime.of(18, 30), LocalTime.of(19, 30)),
                new ResortHours(ResortHours.Kind.QUIET, LocalTime.of(14, 0), LocalTime.of(16, 0)),
                new ResortHours(ResortHours.Kind.LESSON, LocalTime.of(9, 0), LocalTime.of(13, 0)),
                new ResortHours(ResortHours.Kind.LESSON, LocalTime.of(16, 0), LocalTime.of(18, 30))));
    }
}
