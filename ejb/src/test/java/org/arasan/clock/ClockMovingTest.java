package org.arasan.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.LockModeType;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.arasan.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ClockMovingTest {

    private final List<Object> told = new ArrayList<>();
    private final ClockMoving testClock = moving(true);

    @Test
    void aClockThatFollowsRealTimeIsNotMoved() {
        ClockMoving real = moving(false);
        refused("clock.not-movable", () -> real.by(Duration.ofDays(1)));
        refused("clock.not-movable", () -> real.to(Instant.now()));
        refused("clock.not-movable", real::toRealTime);
        assertEquals(List.of(), told, "the agenda was left alone");
    }

    @Test
    void aClockThatFollowsRealTimeIsNeverAhead() {
        assertEquals(Duration.ZERO, new Clock(false).ahead());
        assertEquals(Duration.ZERO, new Clock(false).heldAhead());
    }

    @Test
    void theAgendaMovesByTheSameStep() {
        testClock.by(Duration.ofDays(10));
        testClock.by(Duration.ofHours(-3));
        assertEquals(List.of(Duration.ofDays(10), Duration.ofHours(-3)), told);
    }

    @Test
    void backToRealTimeTakesAllStepsBack() {
        testClock.by(Duration.ofDays(10));
        testClock.by(Duration.ofDays(1));
        Instant now = testClock.toRealTime();
        assertEquals(Duration.ofDays(-11), told.get(2));
        assertTrue(Duration.between(now, Instant.now()).abs().compareTo(Duration.ofMinutes(1)) < 0);
    }

    @Test
    void farAwayTimesAreRefused() {
        refused("clock.out-of-range", () -> testClock.by(Duration.ofDays(4000)));
        refused("clock.out-of-range", () -> testClock.by(Duration.ofSeconds(Long.MIN_VALUE + 1)));
        refused("clock.out-of-range", () -> testClock.to(Instant.MAX));
        refused("clock.out-of-range", () -> testClock.to(Instant.MIN));
    }

    @Test
    void nothingSaidIsRefusedAtItsField() {
        assertEquals("now", refused("clock.moment-missing", () -> testClock.to(null)).field());
        assertEquals("by", refused("clock.moment-missing", () -> testClock.by(null)).field());
    }

    private ClockMoving moving(boolean movable) {
        Agenda agenda = (Agenda) Proxy.newProxyInstance(Agenda.class.getClassLoader(), new Class<?>[] {Agenda.class},
                (proxy, method, args) -> {
                    told.add(args[0]);
                    return null;
                });
        return new ClockMoving(new Clock(movable), agenda);
    }

    private static Refusal refused(String code, Executable step) {
        Refusal refusal = assertThrows(Refusal.class, step);
        assertEquals(code, refusal.code());
        return refusal;
    }

    private static class Clock extends MovableClock {

        private final boolean movable;
        private final ClockOffset row = new ClockOffset();

        Clock(boolean movable) {
            this.movable = movable;
        }

        @Override
        public boolean movable() {
            return movable;
        }

        @Override
        ClockOffset locked(LockModeType mode) {
            return row;
        }
    }
}
