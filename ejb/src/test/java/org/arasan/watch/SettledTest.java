package org.arasan.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettledTest {

    private long seconds;
    private final Settled<String> settled = new Settled<>(Duration.ofSeconds(3), () -> seconds * 1_000_000_000);

    @Test
    void whatWasNeverAwayIsBelievedAtOnce() {
        assertEquals(Optional.of("there"), seen("there"));
    }

    @Test
    void whatComesBackIsBelievedAfterAWhile() {
        seen(null);
        assertEquals(Optional.empty(), seen("back"));
        seconds = 2;
        assertEquals(Optional.empty(), seen("back"));
        seconds = 3;
        assertEquals(Optional.of("back"), seen("back"));
        assertEquals(Optional.of("still"), seen("still"));
    }

    @Test
    void whatGoesAgainBeginsAnew() {
        seen(null);
        seen("back");
        seconds = 2;
        assertEquals(Optional.empty(), seen(null));
        seconds = 4;
        assertEquals(Optional.empty(), seen("back"));
        seconds = 6;
        assertEquals(Optional.empty(), seen("back"));
        seconds = 7;
        assertEquals(Optional.of("back"), seen("back"));
    }

    private Optional<String> seen(String what) {
        return settled.of(Optional.ofNullable(what));
    }
}
