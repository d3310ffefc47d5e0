package org.arasan.stay.reception;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.arasan.stay.Breach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthCardTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 2026-11-30, 2, fresh", "2026-09-29, 2026-11-30, 2, old",
        "2026-12-31, 2027-02-28, 2, fresh", "2026-12-31, 2027-03-01, 2, old",
        "2027-12-31, 2028-02-29, 2, fresh", "2027-12-31, 2028-03-01, 2, old",
        "2026-11-30, 2026-12-30, 1, fresh", "2026-11-30, 2026-12-31, 1, old"})
    void itsAgeIsCountedInCalendarMonths(LocalDate issued, LocalDate arrival, int months, String what) {
        assertEquals(what.equals("old") ? "reception.card-too-old" : "", code(issued, arrival, months));
    }

    @Test
    void noCardIsNoFreshOne() {
        assertEquals("reception.card-missing", code(null, LocalDate.of(2026, 11, 30), 2));
    }

    private static String code(LocalDate issued, LocalDate arrival, int months) {
        return new HealthCard(issued).whyNot(arrival, months).map(Breach::code).orElse("");
    }
}
