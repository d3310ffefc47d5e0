package org.arasan.notice.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.notice.post.Letter.State;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final Instant NOW = Instant.parse("2026-11-10T12:00:00Z");
    private static final Refusal BUSY = Refusal.conflict("post.refused", "451 later");
    private final Letter letter = new Letter();

    @Test
    void whatIsRefusedForNowIsTriedAgainWithGrowingPatienceAndThenGivenUp() {
        List<Duration> waits = new ArrayList<>();
        Instant now = NOW;
        letter.take(now);
        letter.refused(BUSY, now);
        while (letter.state() == State.WAITING) {
            waits.add(Duration.between(now, letter.due()));
            now = letter.due();
            letter.take(now);
            letter.refused(BUSY, now);
        }
        assertEquals(List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(25), Duration.ofHours(2), Duration.ofHours(8)), waits);
        assertEquals(State.FAILED, letter.state());
        assertEquals(List.of("451 later"), letter.args());
    }

    @Test
    void thatNobodyAnsweredIsNoAttempt() {
        for (int i = 0; i < 100; i++) {
            letter.take(NOW);
            letter.putBack(Refusal.conflict("post.unreachable", "timeout"), NOW.plusSeconds(120));
        }
        letter.take(NOW);
        letter.refused(BUSY, NOW);
        assertEquals(State.WAITING, letter.state());
        assertEquals(NOW.plus(Duration.ofMinutes(5)), letter.due(), "the second attempt at most");
    }

    @Test
    void whatHasFailedCanBeSentAgainAndNothingElse() {
        letter.take(NOW);
        letter.fail(BUSY, NOW);
        letter.again(NOW.plusSeconds(60));
        assertEquals(State.WAITING, letter.state());
        assertEquals(NOW.plusSeconds(60), letter.due());
        assertEquals("post.not-failed", assertThrows(Refusal.class, () -> letter.again(NOW)).code());
    }
}
