package org.arasan.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.arasan.timeline.CalendarFile.Event;
import org.junit.jupiter.api.Test;

/** Reads what was written with a reader of its own, by RFC 5545's grammar alone. */
class CalendarFileTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final Instant STAMP = Instant.parse("2026-11-10T05:00:00Z");

    @Test
    void anEventComesBackAsItWasWritten() {
        Instant starts = LocalDate.of(2026, 11, 10).atTime(LocalTime.of(16, 0)).atZone(ALMATY).toInstant();
        String longTitle = "Өндірістегі жазатайым оқиғаларды тергеп-тексеру; еңбек қауіпсіздігі, еңбекті қорғау және әлеуметтік әріптестік";
        String file = CalendarFile.write("Arasan", ALMATY,
                List.of(new Event("lesson-7@arasan", 3, starts, starts.plusSeconds(6000), longTitle, "1-дәрісхана", "Тренер: Полынин")), STAMP);
        String unfolded = unfold(file);
        assertEquals("lesson-7@arasan", value(unfolded, "UID"));
        assertEquals("3", value(unfolded, "SEQUENCE"));
        assertEquals(longTitle, unescape(value(unfolded, "SUMMARY")));
        assertEquals("1-дәрісхана", value(unfolded, "LOCATION"));
        assertEquals("20261110T160000", value(unfolded, "DTSTART;TZID=Asia/Almaty"));
        assertEquals("20261110T174000", value(unfolded, "DTEND;TZID=Asia/Almaty"));
        assertEquals("PUBLISH", value(unfolded, "METHOD"));
    }

    @Test
    void whatWasCalledOffIsSaidToBeAndNothingElseIs() {
        Instant starts = Instant.parse("2026-11-10T11:00:00Z");
        String file = unfold(CalendarFile.write("Arasan", ALMATY, List.of(event(starts),
                new Event("event-7@arasan", 2, starts, starts.plusSeconds(6000), "Каньон", "", "", true)), STAMP));
        assertEquals(1, file.split("STATUS:CANCELLED").length - 1);
        assertTrue(file.indexOf("STATUS:CANCELLED") > file.indexOf("event-7@arasan"), file);
    }

    @Test
    void theZonesOwnOffsetIsWrittenAlong() {
        Instant starts = Instant.parse("2026-11-10T11:00:00Z");
        String file = unfold(CalendarFile.write("Arasan", ALMATY, List.of(event(starts)), STAMP));
        ZoneOffset offset = ZoneOffset.of(value(file, "TZOFFSETTO"));
        LocalDateTime local = LocalDateTime.parse(value(file, "DTSTART;TZID=Asia/Almaty"), DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"));
        assertEquals(starts, local.toInstant(offset));
    }

    @Test
    void aChangeOfTheClocksDuringTheStayIsWrittenAlong() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        String file = unfold(CalendarFile.write("Arasan", berlin,
                List.of(event(Instant.parse("2026-10-20T08:00:00Z")), event(Instant.parse("2026-10-29T08:00:00Z"))), STAMP));
        List<String> offsets = Pattern.compile("TZOFFSETTO:(.*)").matcher(file).results().map(MatchResult::group).toList();
        assertEquals(List.of("TZOFFSETTO:+0200", "TZOFFSETTO:+0100"), offsets);
        assertTrue(file.contains("DTSTART:20261025T030000"), file);
    }

    @Test
    void linesAreNoLongerThanSeventyFiveOctetsAndEndAsTheyShould() {
        String file = CalendarFile.write("Arasan", ALMATY, List.of(event(STAMP)), STAMP);
        for (String line : file.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertTrue(line.indexOf('\n') < 0, line);
        }
    }

    @Test
    void noEventsGiveAnEmptyCalendar() {
        String file = CalendarFile.write("Arasan", ALMATY, List.of(), STAMP);
        assertTrue(file.startsWith("BEGIN:VCALENDAR\r\n"), file);
        assertTrue(file.endsWith("END:VCALENDAR\r\n"), file);
    }

    private static Event event(Instant starts) {
        return new Event("e" + starts.getEpochSecond() + "@arasan", 0, starts, starts.plusSeconds(1800),
                "Кешкі ас — асхана, екінші ауысым, өте ұзын атау, ол бүктелуі керек", "", "");
    }

    private static String unfold(String file) {
        return file.replace("\r\n ", "").replace("\r\n\t", "");
    }

    /** The value of the last property of that name (the event's, where the zone has one of the same name). */
    private static String value(String file, String property) {
        return Pattern.compile("(?m)^" + Pattern.quote(property) + ":(.*?)\r?$").matcher(file).results()
                .reduce((first, second) -> second).orElseThrow(() -> new AssertionError(property + " in " + file)).group(1);
    }

    private static String unescape(String text) {
        return text.replaceAll("\\\\([;,\\\\])", "$1").replace("\\n", "\n");
    }
}
