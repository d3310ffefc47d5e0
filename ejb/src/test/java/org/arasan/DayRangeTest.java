package org.arasan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayRangeTest {

    private static final LocalDate FIFTH = LocalDate.of(2026, 11, 5);

    @Test
    void saysTheMonthOnceInEveryLanguage() {
        DayRange days = new DayRange(FIFTH, FIFTH.plusDays(9));
        assertEquals("5–14 November 2026", days.in(Language.EN));
        assertEquals("5–14 ноября 2026 года", days.in(Language.RU));
        assertEquals("2026 жылғы 5–14 қараша", days.in(Language.KK));
        assertEquals("2026-жыл, 5–14-ноябрь", days.in(Language.KY));
        assertEquals("2026-yil, 5–14-noyabr", days.in(Language.UZ));
    }

    @Test
    void saysBothMonthsAndBothYearsWhereTheyDiffer() {
        assertEquals("28 ноября – 7 декабря 2026 года", new DayRange(LocalDate.of(2026, 11, 28), LocalDate.of(2026, 12, 7)).in(Language.RU));
        assertEquals("28 December 2026 – 6 January 2027",
                new DayRange(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 6)).in(Language.EN));
    }

    @Test
    void saysOneDayOnce() {
        DayRange day = new DayRange(FIFTH, FIFTH);
        assertEquals("5 November 2026", day.in(Language.EN));
        assertEquals("5 ноября 2026 года", day.in(Language.RU));
        assertEquals("2026 жылғы 5 қараша", day.in(Language.KK));
        assertEquals("2026-жыл, 5-ноябрь", day.in(Language.KY));
        assertEquals("2026-yil, 5-noyabr", day.in(Language.UZ));
    }

    @Test
    void doesNotEndBeforeItBegins() {
        LocalDate eve = FIFTH.minusDays(1);
        assertThrows(IllegalArgumentException.class, () -> new DayRange(FIFTH, eve));
    }
}
