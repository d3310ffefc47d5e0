package org.arasan.resort;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.arasan.Refusal;

/**
 * The rules of a house, settings all: zone, check-in and check-out hours, how days count, seats in the dining hall, people in a study
 * group, hours of the day, who shares a room, and how long the house waits for its guests.
 */
public record ResortRules(ZoneId zone, LocalTime checkIn, LocalTime checkOut, DayCounting dayCounting,
                          int diningSeats, int groupSize, List<ResortHours> hours, RoomSharing sharing, BookingTerms terms) {

    public static final int MOST_SEATS = 10_000;

    /** Whether a stay of ten is ten calendar days (nine nights, as statistics count) or ten nights. */
    public enum DayCounting { CALENDAR_DAYS, NIGHTS }

    /** Rules whose rooms and terms are the usual ones. */
    public ResortRules(ZoneId zone, LocalTime checkIn, LocalTime checkOut, DayCounting dayCounting,
                       int diningSeats, int groupSize, List<ResortHours> hours) {
        this(zone, checkIn, checkOut, dayCounting, diningSeats, groupSize, hours, RoomSharing.usual(), BookingTerms.usual());
    }

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

    /**
     * Refuses rules that contradict themselves: seats or groups of nobody or too many, sittings of one kind that overlap, and lessons
     * that cross a meal or the quiet hour. Each stands at the field, or at the kind of hours.
     */
    public void requireSound() {
        BookingTerms.within(diningSeats, MOST_SEATS, "diningSeats");
        BookingTerms.within(groupSize, MOST_SEATS, "groupSize");
        for (ResortHours one : hours) {
            hours.stream().filter(other -> other != one && one.excludes(other)).findFirst().ifPresent(other -> {
                ResortHours stands = one.kind() == ResortHours.Kind.LESSON ? one : other;
                ResortHours inTheWay = stands == one ? other : one;
                throw Refusal.invalid("resort.hours-cross", stands.kind(), stands.text(), inTheWay.kind(), inTheWay.text())
                        .at(stands.kind().name());
            });
        }
    }

    /** Whether guests change on that day; intakes begin on no other, a booking by hand may. */
    public boolean turnsOverOn(LocalDate day) {
        return turnoverDay() == null || turnoverDay() == day.getDayOfWeek();
    }

    public boolean sameSexRooms() {
        return sharing.sameSexRooms();
    }

    public boolean couplesExcepted() {
        return sharing.couplesExcepted();
    }

    public int holdMinutes() {
        return terms.holdMinutes();
    }

    public int offerHours() {
        return terms.offerHours();
    }

    public int noShowAfterHours() {
        return terms.noShowAfterHours();
    }

    public int healthCardMonths() {
        return terms.healthCardMonths();
    }

    /** {@code null} where guests may change on any day. */
    public DayOfWeek turnoverDay() {
        return terms.turnoverDay();
    }
}
