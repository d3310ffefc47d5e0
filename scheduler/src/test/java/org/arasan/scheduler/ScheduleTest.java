package org.arasan.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.arasan.clock.Agenda.Missed;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Instant DUE = Instant.parse("2026-11-10T05:00:00Z");
    private final Schedule daily = Schedule.daily("access.tidy", 8, key -> { });

    @Test
    void whatHappensOnceDoesNotComeAgain() {
        assertEquals(Optional.empty(), Schedule.once("intake.complete", 4, key -> { }).next(DUE, DUE));
    }

    @Test
    void whatHappensDailyComesAgainTheNextDay() {
        assertEquals(Optional.of(Instant.parse("2026-11-11T05:00:00Z")), daily.next(DUE, DUE.plusSeconds(2)));
    }

    @Test
    void whatHappensDailySkipsTheDaysItHasMissed() {
        assertEquals(Optional.of(Instant.parse("2026-11-21T05:00:00Z")), daily.next(DUE, Instant.parse("2026-11-20T06:00:00Z")));
    }

    @Test
    void whatBecomesOfMissedTimesIsToldAsItIs() {
        assertEquals(Missed.SKIPPED, daily.told().missed());
        assertEquals(Duration.ofDays(1), daily.told().every());
        assertEquals(Missed.IN_ORDER, Schedule.once("intake.complete", 4, key -> { }).told().missed());
        assertEquals(Missed.BESIDE, Schedule.inSlices("plan.search", 9, key -> { }).told().missed());
    }

    @Test
    void runAheadOfItsTimeItComesAgainAfterThatTime() {
        assertEquals(Optional.of(Instant.parse("2026-11-11T05:00:00Z")), daily.next(DUE, DUE.minusSeconds(3600)));
    }
}
