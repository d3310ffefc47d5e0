package org.arasan.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import org.arasan.access.Attempts.Kind;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");

    private final Attempts attempts = new Attempts("login", START);
    private Instant now = START;

    @Test
    void fiveTriesAreFree() {
        assertEquals(0, tries(5).sum());
    }

    @Test
    void theSixthHasToWait() {
        tries(5).sum();
        assertEquals(5, attempts.attempt(Kind.LOGIN, now));
    }

    @Test
    void waitingLetsInAgainAndTheNextPauseIsTwiceAsLong() {
        tries(5).sum();
        now = now.plusSeconds(5);
        assertEquals(0, attempts.attempt(Kind.LOGIN, now));
        assertEquals(10, attempts.attempt(Kind.LOGIN, now));
    }

    @Test
    void triesDuringThePauseDoNotLengthenIt() {
        tries(5).sum();
        tries(1000).sum();
        now = now.plusSeconds(5);
        assertEquals(0, attempts.attempt(Kind.LOGIN, now));
    }

    @Test
    void noPauseIsLongerThanAQuarterOfAnHour() {
        for (int i = 0; i < 100; i++) {
            now = now.plusSeconds(attempts.attempt(Kind.LOGIN, now));
        }
        assertTrue(attempts.attempt(Kind.LOGIN, now) <= Duration.ofMinutes(15).toSeconds());
    }

    @Test
    void anHourLaterAllIsForgotten() {
        tries(5).sum();
        now = now.plus(Duration.ofHours(1));
        assertEquals(0, tries(5).sum());
    }

    @Test
    void aHouseFullOfGuestsBehindOneAddressIsNotSlowedDownByAFewMistakes() {
        assertEquals(0, LongStream.range(0, 50).map(i -> attempts.attempt(Kind.ADDRESS, now)).sum());
        assertTrue(attempts.attempt(Kind.ADDRESS, now) > 0);
    }

    @Test
    void aRightSecretIsNotChargedToTheAddress() {
        for (int i = 0; i < 500; i++) {
            assertEquals(0, attempts.attempt(Kind.ADDRESS, now));
            attempts.takeBack();
        }
    }

    @Test
    void aClockSetBackLocksNobodyOut() {
        tries(5).sum();
        now = now.minus(Duration.ofDays(9));
        assertEquals(0, attempts.attempt(Kind.LOGIN, now));
    }

    private LongStream tries(int count) {
        return LongStream.range(0, count).map(i -> attempts.attempt(Kind.LOGIN, now));
    }
}
