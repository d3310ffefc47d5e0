package org.arasan.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.arasan.Refusal;
import org.junit.jupiter.api.Test;

class AttemptTest {

    private static final Instant DUE = Instant.parse("2026-11-10T05:00:00Z");
    private final Attempt first = new Attempt("lesson.start", "42", DUE, 1, "r-1");

    @Test
    void patienceGrowsWithEachAttempt() {
        assertEquals(Optional.of(DUE.plus(Duration.ofMinutes(1))), first.retryAt(DUE));
        assertEquals(Optional.of(DUE.plus(Duration.ofMinutes(5))), first.next(DUE).retryAt(DUE));
    }

    @Test
    void theFifthAttemptIsTheLast() {
        Attempt fifth = first.next(DUE).next(DUE).next(DUE).next(DUE);
        assertEquals(5, fifth.number());
        assertEquals(Optional.empty(), fifth.retryAt(DUE));
    }

    @Test
    void performedAheadOfItsTimeInVainItIsStillPerformedAtItsTime() {
        Instant early = DUE.minus(Duration.ofDays(3));
        assertEquals(Optional.of(DUE), first.retryAt(early));
        assertEquals(first, first.next(early));
    }

    @Test
    void anotherAttemptIsStillDueAtTheSameTime() {
        assertEquals(DUE, first.next(DUE).due());
    }

    @Test
    void theSameDutyAtALaterTimeStartsAfresh() {
        assertEquals(1, first.next(DUE).again(DUE.plusSeconds(60)).number());
    }

    @Test
    void aFailureIsGivenUpAfterTheLastAttemptOnly() {
        Refusal reason = Refusal.conflict("clock.duty-unknown", "lesson.start");
        assertEquals(AgendaRun.Outcome.FAILED, AgendaRun.failed(first, DUE, Duration.ZERO, reason).outcome());
        Attempt last = new Attempt("lesson.start", "42", DUE, 5, null);
        assertEquals(AgendaRun.Outcome.GIVEN_UP, AgendaRun.failed(last, DUE, Duration.ZERO, reason).outcome());
    }
}
