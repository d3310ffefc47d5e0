package org.arasan.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.arasan.Refusal;
import org.arasan.access.Pace.Door;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Door DOOR = new Door("admission.too-often", 60);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final Pace pace = new Pace(nanos::get);

    @BeforeEach
    void comeAsOftenAsAllowed() {
        for (int i = 0; i < DOOR.perMinute(); i++) {
            pace.step(DOOR, "10.0.0.1");
        }
    }

    @Test
    void asksToWaitAndSaysHowLong() {
        nanos.addAndGet(Duration.ofSeconds(20).toNanos());
        Refusal refusal = assertThrows(Refusal.class, () -> pace.step(DOOR, "10.0.0.1"));
        assertEquals(Refusal.Sort.TOO_MANY, refusal.sort());
        assertEquals("admission.too-often", refusal.code());
        assertEquals(41L, refusal.args().get(0));
    }

    @Test
    void anotherAddressAndAnotherDoorAreNotHeldUp() {
        assertDoesNotThrow(() -> pace.step(DOOR, "10.0.0.2"));
        assertDoesNotThrow(() -> pace.step(new Door("completion.too-often", 60), "10.0.0.1"));
    }

    @Test
    void aMinuteLaterItMayComeAgain() {
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertDoesNotThrow(() -> pace.step(DOOR, "10.0.0.1"));
    }
}
