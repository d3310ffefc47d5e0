package org.arasan.completion;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.arasan.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerificationLimitTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final VerificationLimit limit = new VerificationLimit(nanos::get);

    @BeforeEach
    void askAsOftenAsAllowed() {
        for (int i = 0; i < VerificationLimit.PER_MINUTE; i++) {
            limit.ask("10.0.0.1");
        }
    }

    @Test
    void asksToWaitAndSaysHowLong() {
        nanos.addAndGet(Duration.ofSeconds(20).toNanos());
        Refusal refusal = assertThrows(Refusal.class, () -> limit.ask("10.0.0.1"));
        assertEquals(Refusal.Sort.TOO_MANY, refusal.sort());
        assertTrue((Long) refusal.args().get(0) <= 41);
    }

    @Test
    void anotherAddressIsNotHeldUp() {
        assertDoesNotThrow(() -> limit.ask("10.0.0.2"));
    }

    @Test
    void aMinuteLaterItMayAskAgain() {
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertDoesNotThrow(() -> limit.ask("10.0.0.1"));
    }
}
