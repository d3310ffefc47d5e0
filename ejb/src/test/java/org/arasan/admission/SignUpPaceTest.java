package org.arasan.admission;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.arasan.Refusal;
import org.junit.jupiter.api.Test;

class SignUpPaceTest {

    private final AtomicLong now = new AtomicLong();
    private final SignUpPace pace = new SignUpPace(now::get);

    @Test
    void anAddressThatSendsTooMuchWaitsUntilItsMinuteIsOverAndOthersDoNot() {
        for (int i = 0; i < SignUpPace.PER_MINUTE; i++) {
            pace.step("hall");
        }
        now.addAndGet(TimeUnit.SECONDS.toNanos(20));
        Refusal refusal = assertThrows(Refusal.class, () -> pace.step("hall"));
        assertEquals(Refusal.Sort.TOO_MANY, refusal.sort());
        assertEquals(41L, refusal.args().get(0));
        assertDoesNotThrow(() -> pace.step("elsewhere"));
        now.addAndGet(TimeUnit.SECONDS.toNanos(41));
        assertDoesNotThrow(() -> pace.step("hall"));
    }
}
