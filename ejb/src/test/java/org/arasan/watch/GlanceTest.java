package org.arasan.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class GlanceTest {

    private static final Duration SHORT = Duration.ofMillis(20);

    private final Deque<Future<String>> looks = new ArrayDeque<>();
    private final Glance<String> always = new Glance<>(looks::remove, Duration.ZERO, SHORT);
    private final Glance<String> forAnHour = new Glance<>(looks::remove, Duration.ofHours(1), SHORT);

    @Test
    void whatWasSeenHoldsHoweverManyAsk() {
        looks.add(CompletableFuture.completedFuture("first"));
        assertEquals(Optional.of("first"), forAnHour.get());
        assertEquals(Optional.of("first"), forAnHour.get());
    }

    @Test
    void afterAWhileItIsLookedAtAnew() {
        looks.add(CompletableFuture.completedFuture("first"));
        looks.add(CompletableFuture.completedFuture("second"));
        assertEquals(Optional.of("first"), always.get());
        assertEquals(Optional.of("second"), always.get());
    }

    @Test
    void aLookThatTakesLongIsNotBegunAnewAndIsSeenInTheEnd() {
        CompletableFuture<String> slow = new CompletableFuture<>();
        looks.add(slow);
        assertEquals(Optional.empty(), always.get());
        assertEquals(Optional.empty(), always.get());
        slow.complete("at last");
        assertEquals(Optional.of("at last"), always.get());
    }

    @Test
    void afterAFailureItIsLookedAtAgain() {
        looks.add(CompletableFuture.failedFuture(new IllegalStateException("away")));
        looks.add(CompletableFuture.completedFuture("back"));
        assertEquals(Optional.empty(), always.get());
        assertEquals(Optional.of("back"), always.get());
    }

    @Test
    void whoCannotEvenBeginToLookSeesNothing() {
        assertTrue(always.get().isEmpty());
    }

    @Test
    void thatNothingWasSeenHoldsAsWell() {
        looks.add(CompletableFuture.failedFuture(new IllegalStateException("away")));
        looks.add(CompletableFuture.completedFuture("back"));
        assertEquals(Optional.empty(), forAnHour.get());
        assertEquals(Optional.empty(), forAnHour.get());
    }
}
