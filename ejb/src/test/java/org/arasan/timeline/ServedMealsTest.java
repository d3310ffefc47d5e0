package org.arasan.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.arasan.programme.ProgrammeFixture;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortHours;
import org.arasan.resort.ResortRules;
import org.arasan.stay.StayPeriod;
import org.arasan.timeline.Moment.Kind;
import org.arasan.timeline.Moment.Served;
import org.junit.jupiter.api.Test;

class ServedMealsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 5);
    private static final LocalDate LAST = FIRST.plusDays(9);
    private final Resort house = new Resort("Spring", ResortRules.usual(ZoneId.of("Asia/Almaty")));
    private final StayPeriod stay = StayPeriod.of(ProgrammeFixture.intake(house, FIRST));
    private final List<DayPlan> days = new DayPlanner(house, stay, Map.of()).plan(List.of());

    @Test
    void theDietStandsAtEveryMealAndNowhereElse() {
        List<DayPlan> served = new ServedMeals("№5", List.of()).on(days, stay);
        served.stream().flatMap(day -> day.moments().stream())
                .forEach(each -> assertEquals(each.isMeal() ? new Served("№5", false) : null, each.served()));
    }

    @Test
    void aMealForTheWayHomeIsHandedOutWhenTheGuestLeaves() {
        List<DayPlan> served = new ServedMeals(null, List.of(packed(LAST, ResortHours.Kind.LUNCH), packed(LAST, ResortHours.Kind.BREAKFAST)))
                .on(days, stay);
        List<Moment> last = served.get(9).moments();
        assertEquals(List.of(Kind.BREAKFAST, Kind.FREE, Kind.LUNCH, Kind.CHECK_OUT), last.stream().map(Moment::kind).toList());
        assertEquals(new Served(null, true), last.get(0).served());
        assertEquals(stay.leaves(), last.get(2).starts());
        assertEquals(new Served(null, true), last.get(2).served());
    }

    @Test
    void aMealOnAnExcursionIsPackedOnThatDayAlone() {
        List<DayPlan> served = new ServedMeals(null, List.of(packed(FIRST.plusDays(3), ResortHours.Kind.LUNCH))).on(days, stay);
        assertEquals(new Served(null, true), lunch(served.get(3)).served());
        assertNull(lunch(served.get(4)).served());
        assertEquals(days.get(9), served.get(9));
    }

    private static Moment lunch(DayPlan day) {
        return day.moments().stream().filter(each -> each.kind() == Kind.LUNCH).findFirst().orElseThrow();
    }

    private static ServedMeals.Packed packed(LocalDate day, ResortHours.Kind meal) {
        return new ServedMeals.Packed(day, meal);
    }
}
