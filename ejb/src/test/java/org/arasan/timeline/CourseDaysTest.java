package org.arasan.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.arasan.programme.Intake;
import org.arasan.programme.ProgrammeFixture;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;
import org.junit.jupiter.api.Test;

class CourseDaysTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 5);
    private final Intake school = ProgrammeFixture.course(new Resort("House", ResortRules.usual(ALMATY)), FIRST, 3, 7);

    @Test
    void holdsTheDaysOfTheCalendarAndNothingOfTheHouse() {
        List<DayPlan> days = CourseDays.plan(school, List.of());
        assertEquals(List.of(FIRST, FIRST.plusWeeks(1), FIRST.plusWeeks(2)), days.stream().map(DayPlan::date).toList());
        assertTrue(days.stream().allMatch(day -> day.moments().isEmpty()));
    }

    @Test
    void aLessonOnAnotherDayMakesThatADayToo() {
        List<DayPlan> days = CourseDays.plan(school, List.of(lesson(FIRST.plusDays(9)), lesson(FIRST)));
        assertEquals(List.of(FIRST, FIRST.plusWeeks(1), FIRST.plusDays(9), FIRST.plusWeeks(2)), days.stream().map(DayPlan::date).toList());
        assertEquals(List.of(1, 2, 3, 4), days.stream().map(DayPlan::number).toList());
        assertEquals(1, days.get(2).moments().size());
    }

    private static Moment lesson(LocalDate day) {
        Instant starts = day.atTime(LocalTime.of(23, 30)).atZone(ALMATY).toInstant();
        return Moment.of(Moment.Kind.FREE, starts, starts.plusSeconds(1200));
    }
}
