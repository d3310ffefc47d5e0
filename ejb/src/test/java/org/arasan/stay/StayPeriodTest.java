package org.arasan.stay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.arasan.Refusal;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StayPeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final Resort resort = new Resort("Spring", ResortRules.usual(ZoneId.of("Asia/Almaty")));

    @Test
    void isFromTheCheckInHourToTheCheckOutHour() {
        StayPeriod period = StayPeriod.of(resort, TODAY, TODAY.plusDays(9), TODAY);
        assertEquals("2026-11-22T09:00:00Z", period.arrives().toString());
        assertEquals("2026-12-01T07:00:00Z", period.leaves().toString());
        assertEquals(9, period.nights());
    }

    /** The clocks of Berlin go forward on 28 March 2027 and back on 31 October. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-26, 2027-03-30, 2027-03-26T13:00:00Z, 2027-03-30T10:00:00Z",
        "2027-10-29, 2027-11-02, 2027-10-29T12:00:00Z, 2027-11-02T11:00:00Z"})
    void keepsItsHoursAndItsNightsWhenTheClocksAreChanged(LocalDate first, LocalDate last, String arrives, String leaves) {
        StayPeriod period = StayPeriod.of(new Resort("Quelle", ResortRules.usual(ZoneId.of("Europe/Berlin"))), first, last, TODAY);
        assertEquals(arrives, period.arrives().toString());
        assertEquals(leaves, period.leaves().toString());
        assertEquals(4, period.nights());
    }

    @Test
    void isOverByTheDayOfItsResortWhereverTheServerStands() {
        Resort early = new Resort("Kiritimati", ResortRules.usual(ZoneId.of("Pacific/Kiritimati")));
        LocalDate there = LocalDate.ofInstant(Instant.parse("2026-11-22T11:00:00Z"), early.zone());
        assertEquals(LocalDate.of(2026, 11, 23), there);
        StayPeriod period = StayPeriod.of(early, there, there.plusDays(1), there);
        assertEquals("2026-11-23T00:00:00Z", period.arrives().toString());
        assertEquals("stay.days-past", assertThrows(Refusal.class, () -> StayPeriod.of(early, there.minusDays(3), there.minusDays(1), there)).code());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "-,          2026-12-01, stay.days-missing,  firstDay",
        "2026-12-01, -,          stay.days-missing,  lastDay",
        "2026-12-05, 2026-12-01, stay.days-reversed, lastDay",
        "2026-12-05, 2026-12-05, stay.days-reversed, lastDay",
        "2026-11-01, 2026-11-21, stay.days-past,     lastDay",
        "2076-11-01, 2076-11-10, stay.days-too-far,  firstDay",
        "2026-12-01, 2027-03-04, stay.days-too-many, lastDay"})
    void refusesDaysThatAreNoStay(LocalDate first, LocalDate last, String code, String field) {
        Refusal refusal = assertThrows(Refusal.class, () -> StayPeriod.of(resort, first, last, TODAY));
        assertEquals(code, refusal.code());
        assertEquals(field, refusal.field());
    }
}
