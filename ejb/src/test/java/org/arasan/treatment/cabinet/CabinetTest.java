package org.arasan.treatment.cabinet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.resort.HoursText.Span;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;
import org.arasan.resort.Venue;
import org.junit.jupiter.api.Test;

/** Which hours of a cabinet hold on which day, and how a closure lasts. */
class CabinetTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 5);
    private static final LocalDate FRIDAY = THURSDAY.plusDays(1);
    private static final Venue VENUE = new Venue(new Resort("House", ResortRules.usual(ZoneId.of("Asia/Almaty"))), "Baths", Venue.Kind.TREATMENT, 2);
    private static final Span HOUSE = span("09:00", "13:00");
    private static final Span EVERY_DAY = span("10:00", "12:00");
    private static final Span FRIDAYS = span("15:00", "18:00");
    private static final Instant NOON = Instant.parse("2026-11-05T07:00:00Z");

    @Test
    void hoursOfAWeekdayGoBeforeThoseOfEveryDayAndTheseBeforeTheHouses() {
        assertEquals(List.of(HOUSE), cabinet(List.of()).hoursOn(FRIDAY));
        Cabinet own = cabinet(List.of(new CabinetHours(VENUE, null, EVERY_DAY), new CabinetHours(VENUE, DayOfWeek.FRIDAY, FRIDAYS)));
        assertEquals(List.of(EVERY_DAY), own.hoursOn(THURSDAY));
        assertEquals(List.of(FRIDAYS), own.hoursOn(FRIDAY));
    }

    @Test
    void aCabinetThatHasHoursOnSomeWeekdaysIsShutOnTheOthers() {
        Cabinet fridays = cabinet(List.of(new CabinetHours(VENUE, DayOfWeek.FRIDAY, FRIDAYS)));
        assertEquals(List.of(), fridays.hoursOn(THURSDAY));
        assertFalse(fridays.hasNoHours());
        assertTrue(new Cabinet(VENUE, List.of(), List.of(), List.of()).hasNoHours());
    }

    @Test
    void aClosureEndsWhenItIsLiftedAndIsNotLiftedTwice() {
        CabinetClosure closure = new CabinetClosure(VENUE, NOON, NOON.plusSeconds(7200), "broken pump");
        assertTrue(closure.overlaps(NOON.minusSeconds(60), NOON.plusSeconds(60)));
        closure.lift(NOON.plusSeconds(3600));
        assertFalse(closure.overlaps(NOON.plusSeconds(3600), NOON.plusSeconds(7200)));
        assertThrows(Refusal.class, () -> closure.lift(NOON.plusSeconds(3601)));
    }

    private static Cabinet cabinet(List<CabinetHours> own) {
        return new Cabinet(VENUE, own, List.of(HOUSE), List.of());
    }

    private static Span span(String from, String until) {
        return new Span(LocalTime.parse(from), LocalTime.parse(until));
    }
}
