package org.arasan.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/**
 * The tries to sign in under one login, or from one address, or to guess a code. After a few it asks for a pause that doubles with every further try. Tries
 * during a pause do not count, so whoever waits gets in.
 */
@Entity
public class Attempts {

    /** Whose tries are counted, and how many are free. */
    enum Kind {
        LOGIN(5),
        /** Guests of one house share an address. */
        ADDRESS(50),
        /** A short code that somebody who is signed in types. */
        GUESS(5),
        /** All wrong guesses at one thing, whoever makes them. */
        TARGET(200);

        final int free;

        Kind(int free) {
            this.free = free;
        }
    }

    static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    @Id
    private String subject;
    private int tries;
    private Instant latest;
    private Instant pauseUntil;

    protected Attempts() {
    }

    Attempts(String subject, Instant now) {
        this.subject = subject;
        this.latest = now;
    }

    /** Counts one more try. Answers the seconds still to wait, or 0 where it may be made. */
    long attempt(Kind kind, Instant now) {
        long wait = secondsToWait(now);
        if (wait > 0) {
            return wait;
        }
        tries = latest.plus(LONGEST_PAUSE).isBefore(now) ? 1 : tries + 1;
        latest = now;
        pauseUntil = tries < kind.free ? null : now.plus(pauseAfter(tries - kind.free));
        return 0;
    }

    /** The last try was right after all. */
    void takeBack() {
        tries = Math.max(0, tries - 1);
        pauseUntil = null;
    }

    /** A pause longer than the longest is left over from a clock that has been set back. */
    long secondsToWait(Instant now) {
        if (pauseUntil == null || !now.isBefore(pauseUntil) || now.plus(LONGEST_PAUSE).isBefore(pauseUntil)) {
            return 0;
        }
        return Duration.between(now, pauseUntil).plusMillis(999).toSeconds();
    }

    private static Duration pauseAfter(int triesTooMany) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(triesTooMany, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
