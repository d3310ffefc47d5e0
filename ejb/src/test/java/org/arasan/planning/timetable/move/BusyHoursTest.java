package org.arasan.planning.timetable.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.arasan.planning.timetable.Span;
import org.arasan.planning.timetable.move.BusyHours.BusyHour;
import org.arasan.planning.timetable.move.BusyTimes.Busy;
import org.junit.jupiter.api.Test;

class BusyHoursTest {

    @Test
    void hoursTellHowManyAreBusyAndEachPersonCountsOnce() {
        BusyTimes times = new BusyTimes(26, List.of(busy(1, "09:10", "09:40"), busy(1, "09:45", "10:00"), busy(2, "09:30", "10:15"), busy(3, "12:00", "12:20")));
        assertEquals(List.of(hour("09:00", "10:00", 2), hour("10:00", "11:00", 1), hour("12:00", "13:00", 1)), BusyHours.hours(times));
    }

    @Test
    void whereNobodyIsBusyThereAreNone() {
        assertEquals(List.of(), BusyHours.hours(BusyTimes.none(26)));
    }

    private static Busy busy(long member, String from, String until) {
        return new Busy(member, new Span(at(from), at(until)));
    }

    private static BusyHour hour(String from, String until, int busy) {
        return new BusyHour(at(from), at(until), busy, 26);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-18T" + time + ":00Z");
    }
}
