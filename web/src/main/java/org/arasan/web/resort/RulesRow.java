package org.arasan.web.resort;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.resort.BookingTerms;
import org.arasan.resort.ResortHours;
import org.arasan.resort.ResortRules;
import org.arasan.resort.ResortRules.DayCounting;
import org.arasan.resort.RoomSharing;

/**
 * The rules of a house on the wire; all of them are given at once.
 *
 * @param turnoverDay the only weekday on which intakes begin; left out for any
 * @param hours by the hour; each row of a meal is a sitting
 */
public record RulesRow(DayCounting dayCounting, LocalTime checkIn, LocalTime checkOut, Integer diningSeats, Integer groupSize,
                       Boolean sameSexRooms, Boolean couplesExcepted, DayOfWeek turnoverDay, Integer healthCardMonths,
                       Integer holdMinutes, Integer offerHours, Integer noShowAfterHours, List<Span> hours) {

    /** A part of every day. */
    public record Span(ResortHours.Kind kind, LocalTime from, LocalTime until) {

        ResortHours hours() {
            if (kind == null || from == null || until == null) {
                throw Refusal.invalid("resort.answer-missing").at("hours");
            }
            if (!from.isBefore(until)) {
                throw Refusal.invalid("resort.hours-backwards", kind, from + "-" + until).at(kind.name());
            }
            return new ResortHours(kind, from, until);
        }
    }

    public static RulesRow of(ResortRules rules) {
        return new RulesRow(rules.dayCounting(), rules.checkIn(), rules.checkOut(), rules.diningSeats(), rules.groupSize(),
                rules.sameSexRooms(), rules.couplesExcepted(), rules.turnoverDay(), rules.healthCardMonths(),
                rules.holdMinutes(), rules.offerHours(), rules.noShowAfterHours(),
                rules.hours().stream().map(each -> new Span(each.kind(), each.from(), each.until())).toList());
    }

    /** The rules that are meant, in the zone where the house stands. Refuses what is missing or cannot be. */
    public ResortRules rules(ZoneId zone) {
        List<ResortHours> day = given(hours, "hours").stream().map(span -> given(span, "hours").hours())
                .sorted(ResortHours.IN_THE_DAY).toList();
        RoomSharing sharing = new RoomSharing(given(sameSexRooms, "sameSexRooms"), given(couplesExcepted, "couplesExcepted"));
        BookingTerms terms = new BookingTerms(given(holdMinutes, "holdMinutes"), given(offerHours, "offerHours"),
                given(noShowAfterHours, "noShowAfterHours"), given(healthCardMonths, "healthCardMonths"), turnoverDay);
        return new ResortRules(zone, given(checkIn, "checkIn"), given(checkOut, "checkOut"), given(dayCounting, "dayCounting"),
                given(diningSeats, "diningSeats"), given(groupSize, "groupSize"), day, sharing, terms);
    }

    private static <T> T given(T answer, String field) {
        if (answer == null) {
            throw Refusal.invalid("resort.answer-missing").at(field);
        }
        return answer;
    }
}
