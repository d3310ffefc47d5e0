package org.arasan.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.arasan.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and times stand in each language's own order. */
class PageTextsTest {

    private static final LocalDate TENTH = LocalDate.of(2026, 11, 10);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "EN | 10 November 2026     | 5 – 14 November 2026     | 30 November – 9 December 2026      | 10 Nov, 16:14",
            "RU | 10 ноября 2026       | 5 – 14 ноября 2026       | 30 ноября – 9 декабря 2026         | 10 нояб., 16:14",
            "KK | 2026 ж. 10 қараша    | 2026 ж. 5 – 14 қараша    | 2026 ж. 30 қараша – 9 желтоқсан    | 10 қар., 16:14",
            "KY | 2026-ж. 10-ноябрь    | 2026-ж. 5 – 14-ноябрь    | 2026-ж. 30-ноябрь – 9-декабрь      | 10-ноя., 16:14",
            "UZ | 10-noyabr, 2026      | 5 – 14-noyabr, 2026      | 30-noyabr – 9-dekabr, 2026         | 10-noy, 16:14"})
    void daysAreWrittenTheReadersWay(Language language, String day, String month, String months, String moment) {
        PageTexts texts = new PageTexts(language);
        assertEquals(day, texts.day(TENTH));
        assertEquals(month, texts.days(LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 14)));
        assertEquals(months, texts.days(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 9)));
        assertEquals(moment, texts.moment(Instant.parse("2026-11-10T11:14:00Z"), ZoneId.of("Asia/Almaty")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EN | 28 December 2026 – 6 January 2027", "KK | 2026 ж. 28 желтоқсан – 2027 ж. 6 қаңтар"})
    void anIntakeOverNewYearNamesBothYears(Language language, String days) {
        assertEquals(days, new PageTexts(language).days(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 6)));
    }
}
