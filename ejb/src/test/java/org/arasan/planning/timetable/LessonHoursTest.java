package org.arasan.planning.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.arasan.resort.ResortHours;
import org.arasan.resort.ResortHours.Kind;
import org.junit.jupiter.api.Test;

/** A house where the night belongs to lessons, on the nights in which the clocks change. */
class LessonHoursTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);
    private static final Span YEAR = span("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z");

    @Test
    void anHourThatIsLeftOutIsMissing() {
        assertEquals(List.of(span("2026-03-29T00:00:00Z", "2026-03-29T02:00:00Z")), hours(lesson(2, 0, 5, 0)).on(SPRING));
    }

    @Test
    void hoursThatLieInWhatIsLeftOutAreNone() {
        assertEquals(List.of(), hours(lesson(3, 15, 4, 0)).on(SPRING));
        assertEquals(List.of(span("2026-03-29T00:00:00Z", "2026-03-29T02:00:00Z")),
                hours(lesson(2, 0, 5, 0), new ResortHours(Kind.BREAKFAST, LocalTime.of(3, 15), LocalTime.of(4, 0))).on(SPRING));
    }

    @Test
    void anHourThatIsShownTwiceIsThereTwice() {
        assertEquals(List.of(span("2026-10-24T23:00:00Z", "2026-10-25T03:00:00Z")), hours(lesson(2, 0, 5, 0)).on(AUTUMN));
    }

    private static ResortHours lesson(int fromHour, int fromMinute, int untilHour, int untilMinute) {
        return new ResortHours(Kind.LESSON, LocalTime.of(fromHour, fromMinute), LocalTime.of(untilHour, untilMinute));
    }

    private static LessonHours hours(ResortHours... hours) {
        return new LessonHours(ZoneId.of("Europe/Bucharest"), List.of(hours), YEAR);
    }

    private static Span span(String from, String until) {
        return new Span(Instant.parse(from), Instant.parse(until));
    }
}
