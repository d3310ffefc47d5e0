package org.arasan.timeline.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.property.Status;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.arasan.timeline.calendar.CalendarEvent.Edition;
import org.arasan.timeline.calendar.CalendarEvent.Said;
import org.arasan.timeline.calendar.CalendarEvent.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read back by a parser that did not write it, and by RFC 5545's grammar. */
class CalendarFileTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant CHANGED = Instant.parse("2026-11-10T05:00:00Z");
    private static final Instant STARTS = Instant.parse("2026-11-10T11:00:00Z");
    private static final String LONG = "Өндірістегі жазатайым оқиғаларды тергеп-тексеру; еңбек қауіпсіздігі, еңбекті қорғау \\ әлеуметтік әріптестік 🙂";

    @Test
    void anEventComesBackAsItWasWritten() {
        VEvent read = only(new CalendarEvent("lesson-7@arasan", new Edition(3, CHANGED), new When(STARTS, STARTS.plusSeconds(6000), ALMATY),
                new Said(LONG, "1-дәрісхана, «Ұлы»", "Тренер: Полынин\nТоп: 1"), false));
        assertEquals("lesson-7@arasan", read.getUid().getValue());
        assertEquals(3, read.getSequence().getValue());
        assertEquals(LONG, read.getSummary().getValue());
        assertEquals("1-дәрісхана, «Ұлы»", read.getLocation().getValue());
        assertEquals("Тренер: Полынин\nТоп: 1", read.getDescription().getValue());
        assertEquals(STARTS, read.getDateStart().getValue().toInstant());
        assertEquals(STARTS.plusSeconds(6000), read.getDateEnd().getValue().toInstant());
        assertEquals(CHANGED, read.getDateTimeStamp().getValue().toInstant());
        assertEquals(CHANGED, read.getLastModified().getValue().toInstant());
    }

    @Test
    void theHeadSaysItsNameColorAndHowOftenToAskAgain() {
        String text = file(new CalendarHead("Күндерім; барлығы, т.б.", "teal", Duration.ofHours(1)), event(STARTS)).text();
        ICalendar read = parsed(text);
        assertEquals("PUBLISH", read.getMethod().getValue());
        assertEquals("Күндерім; барлығы, т.б.", read.getNames().get(0).getValue());
        assertEquals("teal", read.getColor().getValue());
        assertEquals(1, read.getRefreshInterval().getValue().getHours());
        assertEquals("PT1H", read.getExperimentalProperty("X-PUBLISHED-TTL").getValue());
        assertTrue(unfold(text).contains("\r\nX-WR-CALNAME:Күндерім\\; барлығы\\, т.б.\r\n"), text);
    }

    @Test
    void whatWasCalledOffIsSaidToBeAndNothingElseIs() {
        CalendarEvent off = new CalendarEvent("event-7@arasan", new Edition(2, CHANGED), new When(STARTS, STARTS.plusSeconds(60), ALMATY),
                new Said("Каньон", "", ""), true);
        List<VEvent> read = parsed(file(new CalendarHead("Arasan"), event(STARTS), off).text()).getEvents();
        assertEquals(null, read.get(0).getStatus());
        assertEquals(Status.cancelled(), read.get(1).getStatus());
    }

    /** A line of its own would be a property of its own, or an event, in everybody's calendar. */
    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\u0085", "\u2028", "\u000b", "\r\n ", "\u0000\r"})
    void noNameBeginsALineOfItsOwn(String end) {
        String evil = "Зал" + end + "ATTACH:http://evil.example/" + end + "END:VEVENT" + end + "BEGIN:VEVENT";
        CalendarEvent event = new CalendarEvent("lesson-7@arasan", new Edition(3, CHANGED), new When(STARTS, STARTS.plusSeconds(60), ALMATY),
                new Said(evil, evil, evil), false);
        String text = file(new CalendarHead(evil, "teal", null), event).text();
        ICalendar read = parsed(text);
        assertEquals(1, read.getEvents().size(), text);
        assertEquals(List.of(), read.getEvents().get(0).getAttachments());
        assertTrue(read.getEvents().get(0).getSummary().getValue().contains("END:VEVENT"));
        assertTrue(unfold(text).lines().noneMatch(line -> line.startsWith("ATTACH") || line.chars().anyMatch(each -> each < 0x20)), text);
        assertEquals(1, Pattern.compile("(?m)^BEGIN:VEVENT").matcher(text).results().count());
    }

    @Test
    void bothSidesOfAChangeOfTheClocksShowTheHoursOfTheHouse() {
        List<Instant> times = List.of(Instant.parse("2026-03-28T08:00:00Z"), Instant.parse("2026-03-30T07:00:00Z"),
                Instant.parse("2026-10-24T07:00:00Z"), Instant.parse("2026-10-26T08:00:00Z"));
        String text = file(new CalendarHead("Arasan"), times.stream().map(each -> event(each, BERLIN)).toArray(CalendarEvent[]::new)).text();
        List<VEvent> read = parsed(text).getEvents();
        for (int i = 0; i < times.size(); i++) {
            assertEquals(times.get(i), read.get(i).getDateStart().getValue().toInstant(), "by the rules that the file brings along");
        }
        assertEquals(List.of("20260328T090000", "20260330T090000", "20261024T090000", "20261026T090000"), found(text, "DTSTART;TZID=Europe/Berlin:(.*)"));
        assertEquals(List.of("+0100", "+0200", "+0100", "+0200"), found(text, "TZOFFSETTO:(.*)"));
        assertEquals(List.of("DAYLIGHT", "DAYLIGHT"), found(text, "BEGIN:(DAYLIGHT)"));
        assertTrue(text.contains("DTSTART:20260329T020000") && text.contains("DTSTART:20261025T030000"), text);
    }

    @Test
    void theHourThatClocksShowTwiceIsToldTwice() {
        List<Instant> times = List.of(Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T01:30:00Z"), Instant.parse("2026-10-25T00:15:00Z"));
        String text = file(new CalendarHead("Arasan"), times.stream().map(each -> event(each, BERLIN)).toArray(CalendarEvent[]::new)).text();
        List<VEvent> read = parsed(text).getEvents();
        for (int i = 0; i < times.size(); i++) {
            assertEquals(times.get(i), read.get(i).getDateStart().getValue().toInstant());
            assertEquals(times.get(i).plusSeconds(1800), read.get(i).getDateEnd().getValue().toInstant());
        }
        assertEquals(List.of("20261025T001500Z", "20261025T003000Z", "20261025T013000Z"), found(text, "DTSTART:(2026.*Z)").stream().sorted().toList());
    }

    @Test
    void everyZoneBringsItsRules() {
        String text = file(new CalendarHead("Arasan"), event(STARTS, ALMATY), event(STARTS, BERLIN)).text();
        assertEquals(List.of("Asia/Almaty", "Europe/Berlin"), found(text, "(?m)^TZID:(.*)"));
        parsed(text).getEvents().forEach(each -> assertEquals(STARTS, each.getDateStart().getValue().toInstant()));
    }

    @Test
    void linesAreNoLongerThanSeventyFiveOctetsAndEndAsTheyShould() {
        for (String line : file(new CalendarHead(LONG), event(STARTS)).text().split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertTrue(line.indexOf('\n') < 0, line);
        }
    }

    @Test
    void noEventsGiveAnEmptyCalendar() {
        ICalendar read = parsed(file(new CalendarHead("Arasan")).text());
        assertEquals(List.of(), read.getEvents());
    }

    @Test
    void theTagIsOfTheFileAlone() {
        CalendarFile one = file(new CalendarHead("Arasan"), event(STARTS));
        assertEquals(one.tag(), file(new CalendarHead("Arasan"), event(STARTS)).tag());
        assertEquals(one.text(), file(new CalendarHead("Arasan"), event(STARTS)).text(), "nothing in it is of the moment of writing");
        assertNotEquals(one.tag(), file(new CalendarHead("Arasan 2"), event(STARTS)).tag());
        assertNotEquals(one.tag(), file(new CalendarHead("Arasan"), event(STARTS.plusSeconds(60))).tag());
        assertNotEquals(one.tag(), file(new CalendarHead("Arasan"), event(STARTS), event(STARTS.plusSeconds(60))).tag());
    }

    private static CalendarEvent event(Instant starts) {
        return event(starts, ALMATY);
    }

    private static CalendarEvent event(Instant starts, ZoneId zone) {
        return new CalendarEvent("e" + starts.getEpochSecond() + "@arasan", new Edition(0, CHANGED), new When(starts, starts.plusSeconds(1800), zone),
                new Said(LONG, "", ""), false);
    }

    private static CalendarFile file(CalendarHead head, CalendarEvent... events) {
        return new CalendarFile(head, List.of(events));
    }

    private static VEvent only(CalendarEvent event) {
        return parsed(file(new CalendarHead("Arasan"), event).text()).getEvents().get(0);
    }

    /** Refuses whatever the parser had to guess at. */
    private static ICalendar parsed(String text) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        ICalendar read = Biweekly.parse(text).warnings(warnings).first();
        assertTrue(warnings.stream().allMatch(List::isEmpty), warnings::toString);
        return read;
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text.replace("\r", "")).results().map((MatchResult each) -> each.group(1)).toList();
    }

    private static String unfold(String file) {
        return file.replace("\r\n ", "");
    }
}
