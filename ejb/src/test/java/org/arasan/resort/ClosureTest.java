package org.arasan.resort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.arasan.Refusal;
import org.arasan.resort.Closure.Days;
import org.arasan.resort.Closure.Place;
import org.junit.jupiter.api.Test;

class ClosureTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 12);

    private final Resort resort = new Resort("Spring", ResortRules.usual(ZoneId.of("Asia/Almaty")));
    private final Closure closure = closing("1", 2);

    @Test
    void itTakesItsFirstAndLastDayWhole() {
        assertEquals(noon(FIRST).minusSeconds(12 * 3600), closure.begins());
        assertEquals(noon(LAST).plusSeconds(12 * 3600), closure.ends());
    }

    @Test
    void whatIsClosedTodayIsClosedFromNowOn() {
        Closure today = new Closure(new Place(resort, null, "1", null), new Days(FIRST, LAST), "flood", noon(FIRST));
        assertEquals(noon(FIRST), today.begins());
        assertFalse(today.overlaps(noon(FIRST.minusDays(1)), noon(FIRST)));
    }

    @Test
    void aFloorIsClosedAndTheOthersAreNot() {
        assertTrue(closure.covers(room("1201", "1", 2)));
        assertFalse(closure.covers(room("1101", "1", 1)));
        assertFalse(closure.covers(room("2201", "2", 2)));
    }

    @Test
    void aBuildingIsClosedOnAllItsFloors() {
        Closure building = closing("1", null);
        assertTrue(building.covers(room("1201", "1", 2)));
        assertTrue(building.covers(room("1101", "1", 1)));
        assertFalse(building.covers(room("2201", "2", 2)));
    }

    @Test
    void liftedEarlyItEndsAtThatMoment() {
        closure.lift(noon(FIRST.plusDays(1)));
        assertEquals(FIRST.plusDays(1), closure.lastDay());
        assertTrue(closure.overlaps(noon(FIRST), noon(LAST)));
        assertFalse(closure.overlaps(noon(LAST), noon(LAST.plusDays(1))));
    }

    @Test
    void liftedBeforeItBeganItNeverWas() {
        closure.lift(noon(FIRST.minusDays(3)));
        assertFalse(closure.overlaps(noon(FIRST.minusDays(4)), noon(LAST)));
    }

    @Test
    void whatIsOverOrLiftedCannotBeLifted() {
        assertThrows(Refusal.class, () -> closure.lift(noon(LAST.plusDays(1))));
        closure.lift(noon(FIRST));
        assertThrows(Refusal.class, () -> closure.lift(noon(FIRST)));
    }

    private Closure closing(String building, Integer floor) {
        return new Closure(new Place(resort, null, building, floor), new Days(FIRST, LAST), "pipes", Instant.EPOCH);
    }

    private Room room(String number, String building, int floor) {
        return new Room(resort, number, new RoomFeatures(building, floor, "standard", 2, false, true));
    }

    private Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(resort.zone()).toInstant();
    }
}
