package org.arasan.meal.ration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.meal.ration.PackedRation.Asking;
import org.arasan.member.People;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortHours.Kind;
import org.arasan.resort.ResortRules;
import org.arasan.stay.Booking;
import org.arasan.stay.Hand;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.StayWish;
import org.junit.jupiter.api.Test;

/** A stay from 1 December at 14:00 to 10 December at 12:00; rations are asked for three days before. */
class PackedRationTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 10);
    private final Resort resort = new Resort("Spring", ResortRules.usual(ALMATY));
    private final RationRules rules = new RationRules(1L, RationRules.USUAL);
    private final Stay stay = Stay.requested(new Booking(resort, null, People.stored(1, "Сейітов", "Болат", null, null, null),
            StayPeriod.of(resort, FIRST, LAST, FIRST), StayWish.NONE), new Hand(null, at(FIRST.minusDays(9), "09:00"), null));

    @Test
    void whoLeavesBeforeLunchHasItPacked() {
        PackedRation ration = asked(LAST, Kind.LUNCH, LAST.minusDays(3), false);
        assertTrue(ration.leaving());
        assertFalse(ration.late());
    }

    @Test
    void anExcursionOverAMealIsNoLeaving() {
        assertFalse(asked(FIRST.plusDays(4), Kind.LUNCH, FIRST, false).leaving());
    }

    @Test
    void onceItIsTooLateTheGuestIsToldUntilWhenItWasPossible() {
        Refusal refusal = refusal(LAST, Kind.LUNCH, LAST.minusDays(2), false);
        assertEquals("meal.ration-late", refusal.code());
        assertEquals(List.of(LAST.minusDays(3), 3), refusal.args());
    }

    @Test
    void theDeskEntersOneLateWhichIsWrittenDown() {
        assertTrue(asked(LAST, Kind.BREAKFAST, LAST, true).late());
        assertFalse(asked(LAST, Kind.BREAKFAST, LAST.minusDays(5), true).late());
    }

    @Test
    void nothingIsPackedForADayThatIsOverOrNotOfTheStay() {
        assertEquals("meal.ration-past", refusal(FIRST.plusDays(1), Kind.LUNCH, FIRST.plusDays(2), true).code());
        assertEquals("meal.ration-outside", refusal(LAST.plusDays(1), Kind.LUNCH, FIRST, true).code());
        assertEquals("meal.ration-outside", refusal(null, Kind.LUNCH, FIRST, true).code());
    }

    @Test
    void nothingIsPackedOfAMealBeforeComingOrThatIsNotServed() {
        assertEquals("meal.ration-before-arrival", refusal(FIRST, Kind.BREAKFAST, FIRST.minusDays(9), false).code());
        assertEquals("meal.not-served", refusal(LAST, Kind.QUIET, FIRST, false).code());
        assertEquals("meal.not-served", refusal(LAST, null, FIRST, false).code());
    }

    @Test
    void aHouseMayWantToKnowOnTheVeryDay() {
        rules.set(0);
        assertFalse(asked(LAST, Kind.LUNCH, LAST, false).late());
        assertThrows(Refusal.class, () -> rules.set(-1));
        assertThrows(Refusal.class, () -> rules.set(null));
        assertThrows(Refusal.class, () -> rules.set(RationRules.MOST + 1));
    }

    private PackedRation asked(LocalDate day, Kind meal, LocalDate today, boolean byDesk) {
        return PackedRation.asked(stay, day, meal, new Asking(rules, at(today, "10:00"), byDesk));
    }

    private Refusal refusal(LocalDate day, Kind meal, LocalDate today, boolean byDesk) {
        return assertThrows(Refusal.class, () -> asked(day, meal, today, byDesk));
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ALMATY).toInstant();
    }
}
