package org.arasan.resort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import org.arasan.Refusal;
import org.junit.jupiter.api.Test;

class ResortRulesTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 4);

    private final ResortRules usual = ResortRules.usual(ZoneId.of("Asia/Almaty"));

    @Test
    void guestsChangeOnAnyDayUntilTheHouseNamesOne() {
        assertTrue(usual.turnsOverOn(WEDNESDAY));
        ResortRules wednesdays = with(new BookingTerms(30, 24, 24, 2, DayOfWeek.WEDNESDAY));
        assertTrue(wednesdays.turnsOverOn(WEDNESDAY));
        assertFalse(wednesdays.turnsOverOn(WEDNESDAY.plusDays(1)));
    }

    @Test
    void aHouseRemembersTheRulesItAdopted() {
        Resort resort = new Resort("Spring", usual);
        ResortRules rules = new ResortRules(usual.zone(), usual.checkIn(), usual.checkOut(), ResortRules.DayCounting.NIGHTS, 60, 25,
                usual.hours(), new RoomSharing(false, false), new BookingTerms(90, 48, 36, 1, DayOfWeek.MONDAY));
        resort.adopt(rules);
        assertEquals(rules, resort.rules());
    }

    @Test
    void whatLiesOutsideTheLimitsIsRefusedAtItsField() {
        assertEquals("holdMinutes", assertThrows(Refusal.class, () -> new BookingTerms(0, 24, 24, 2, null)).field());
        assertEquals("offerHours", assertThrows(Refusal.class, () -> new BookingTerms(30, 337, 24, 2, null)).field());
        assertEquals("noShowAfterHours", assertThrows(Refusal.class, () -> new BookingTerms(30, 24, -1, 2, null)).field());
        assertEquals("healthCardMonths", assertThrows(Refusal.class, () -> new BookingTerms(30, 24, 24, 25, null)).field());
    }

    private ResortRules with(BookingTerms terms) {
        return new ResortRules(usual.zone(), usual.checkIn(), usual.checkOut(), usual.dayCounting(), usual.diningSeats(), usual.groupSize(),
                usual.hours(), usual.sharing(), terms);
    }
}
