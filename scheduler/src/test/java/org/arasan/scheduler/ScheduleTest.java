package org.arasan.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
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
    void runAheadOfItsTimeItComesAgainAfterThatTime() {
        assertEquals(Optional.of(Instant.parse("2026-11-11T05:00:00Z")), daily.next(DUE, DUE.minusSeconds(3600)));
    }
}
