package org.arasan.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.arasan.programme.Intake;
import org.arasan.programme.ProgrammeFixture;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortHours;
import org.arasan.resort.ResortRules;
import org.arasan.resort.ResortRules.DayCounting;
import org.arasan.stay.StayPeriod;
import org.arasan.timeline.Moment.Hour;
import org.arasan.timeline.Moment.Kind;
import org.arasan.timeline.Moment.Taught;
import org.junit.jupiter.api.Test;

class DayPlannerTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 5);
    private static final Resort HOUSE = new Resort("Spring", new ResortRules(ALMATY, LocalTime.of(14, 0), LocalTime.of(12, 0),
            DayCounting.CALENDAR_DAYS, 70, 30, List.of(
            hours(ResortHours.Kind.BREAKFAST, "08:00", "08:30"), hours(ResortHours.Kind.BREAKFAST, "08:30", "09:00"),
            hours(ResortHours.Kind.LUNCH, "13:00", "14:00"), hours(ResortHours.Kind.QUIET, "14:00", "16:00"),
            hours(ResortHours.Kind.DINNER, "18:30", "19:30"), hours(ResortHours.Kind.LEISURE, "19:30", "21:30"))));

    private final Intake intake = ProgrammeFixture.intake(HOUSE, FIRST);
    private final DayPlanner planner = new DayPlanner(HOUSE, StayPeriod.of(intake), Map.of(ResortHours.Kind.BREAKFAST, 2));

    @Test
    void tenDaysFromCheckInToCheckOut() {
        List<DayPlan> days = planner.plan(List.of());
        assertEquals(10, days.size());
        assertEquals(FIRST.plusDays(9), days.get(9).date());
        assertEquals(Kind.CHECK_IN, days.get(0).moments().get(0).kind());
        List<Moment> last = days.get(9).moments();
        assertEquals(List.of(Kind.BREAKFAST, Kind.FREE, Kind.CHECK_OUT), last.stream().map(Moment::kind).toList());
    }

    @Test
    void nothingIsBeforeCheckIn() {
        assertEquals(List.of(Kind.CHECK_IN, Kind.QUIET, Kind.FREE, Kind.DINNER, Kind.LEISURE), kinds(planner.plan(List.of()).get(0)));
    }

    @Test
    void theMemberEatsAtTheirOwnSittingAlone() {
        List<Moment> breakfasts = planner.plan(List.of()).get(1).moments().stream().filter(each -> each.kind() == Kind.BREAKFAST).toList();
        assertEquals(1, breakfasts.size());
        assertEquals(2, breakfasts.get(0).sitting());
        assertEquals(at(2, "08:30"), breakfasts.get(0).starts());
    }

    @Test
    void aLessonStandsInItsDayWithFreeTimeAroundIt() {
        Moment lesson = lesson(2, "16:00");
        DayPlan second = planner.plan(List.of(lesson)).get(1);
        assertEquals(List.of(Kind.BREAKFAST, Kind.FREE, Kind.LUNCH, Kind.QUIET, Kind.LESSON, Kind.FREE, Kind.DINNER, Kind.LEISURE),
                kinds(second));
        assertEquals(2, second.academicHours());
        assertEquals(50, second.moments().get(5).minutes());
    }

    @Test
    void aFewMinutesAreNoFreeTime() {
        DayPlan day = planner.plan(List.of(lesson(2, "16:10"))).get(1);
        assertEquals(1, day.moments().stream().filter(each -> each.kind() == Kind.FREE && each.starts().isBefore(at(2, "16:00"))).count());
        assertEquals(Kind.LESSON, kinds(day).get(4));
    }

    @Test
    void momentsNeverOverlapAndLeaveNoHole() {
        for (DayPlan day : planner.plan(List.of(lesson(3, "16:00")))) {
            for (int i = 1; i < day.moments().size(); i++) {
                long hole = ChronoUnit.MINUTES.between(day.moments().get(i - 1).ends(), day.moments().get(i).starts());
                assertTrue(hole >= 0 && hole < 15, day.toString());
            }
        }
    }

    private static List<Kind> kinds(DayPlan day) {
        return day.moments().stream().map(Moment::kind).toList();
    }

    private static Moment lesson(int day, String time) {
        Instant starts = at(day, time);
        Instant ends = starts.plus(100, ChronoUnit.MINUTES);
        return new Moment(Kind.LESSON, starts, ends, 0, new Taught(7L, null, false, new Moment.Subject(3L, "Law"), "Class 1", "Polynin",
                List.of(new Hour(3, starts, starts.plusSeconds(2700), null), new Hour(4, starts.plusSeconds(3300), ends, null))));
    }

    private static Instant at(int day, String time) {
        return FIRST.plusDays(day - 1L).atTime(LocalTime.parse(time)).atZone(ALMATY).toInstant();
    }

    private static ResortHours hours(ResortHours.Kind kind, String from, String until) {
        return new ResortHours(kind, LocalTime.parse(from), LocalTime.parse(until));
    }
}
