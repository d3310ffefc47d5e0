package org.arasan.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;
import org.junit.jupiter.api.Test;

class IntakeCalendarTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 5);

    private final Resort house = new Resort("House", ResortRules.usual(ALMATY));
    private final Intake stay = ProgrammeFixture.intake(house, FIRST);
    private final Intake school = ProgrammeFixture.course(house, FIRST, 12, 7);

    @Test
    void aStayLastsFromCheckInToCheckOut() {
        assertTrue(stay.staysOvernight());
        assertEquals(FIRST.plusDays(9), stay.lastDay());
        assertEquals(house.checkInOn(FIRST), stay.begins());
        assertEquals(house.checkOutOn(FIRST.plusDays(9)), stay.ends());
    }

    @Test
    void aWeeklyCourseLastsFromTheStartOfItsFirstDayToTheEndOfItsLast() {
        assertFalse(school.staysOvernight());
        assertEquals(FIRST.plusWeeks(11), school.lastDay());
        assertEquals(FIRST.atStartOfDay(ALMATY).toInstant(), school.begins());
        assertEquals(FIRST.plusWeeks(11).plusDays(1).atStartOfDay(ALMATY).toInstant(), school.ends());
    }

    @Test
    void theDaysOfAWeeklyCourseLieAWeekApart() {
        assertEquals(FIRST.plusWeeks(2), school.dateOf(3));
        assertEquals(3, school.dayOf(FIRST.plusWeeks(2)));
        assertEquals(3, school.dayOf(FIRST.plusWeeks(2).plusDays(6)), "a lesson that was moved still belongs to its week");
        assertEquals(0, school.dayOf(FIRST.minusDays(1)));
    }

    @Test
    void theNextDayIsNeverBeforeTheDateAndNeverAfterTheLast() {
        assertEquals(FIRST, school.nextDay(FIRST.minusDays(30)));
        assertEquals(FIRST, school.nextDay(FIRST));
        assertEquals(FIRST.plusWeeks(1), school.nextDay(FIRST.plusDays(1)));
        assertEquals(FIRST.plusWeeks(11), school.nextDay(FIRST.plusYears(1)));
    }

    @Test
    void aStayHasNoGapsAndDaysFollowOneAnother() {
        assertThrows(IllegalArgumentException.class, () -> new CourseCalendar(true, 7));
        assertThrows(IllegalArgumentException.class, () -> new CourseCalendar(false, 0));
    }
}
