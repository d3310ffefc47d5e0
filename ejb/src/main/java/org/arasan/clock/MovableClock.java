package org.arasan.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;

/**
 * The domain clock of a running instance. The offset lies in the database, so that every node shows the same time from the moment a
 * move is committed; it is read by its key, once a transaction. Without {@code ARASAN_TEST_CLOCK=true} the offset does not count and
 * is not read.
 */
@ApplicationScoped
public class MovableClock implements DomainClock {

    @PersistenceContext
    private EntityManager database;

    @Override
    public Instant now() {
        return Instant.now().plus(ahead());
    }

    /** Whether this instance runs on a test clock, which may be moved. */
    public boolean movable() {
        return Boolean.parseBoolean(System.getenv("ARASAN_TEST_CLOCK"));
    }

    /** How far this clock runs ahead of the system's. */
    public Duration ahead() {
        return movable() ? database.find(ClockOffset.class, ClockOffset.ONLY).ahead() : Duration.ZERO;
    }

    /**
     * The same as {@link #ahead()}, and the clock stands still under the caller: nobody moves it before the caller's transaction ends.
     * Whoever turns a domain time into a system time that lasts must use this one.
     */
    public Duration heldAhead() {
        return movable() ? locked(LockModeType.PESSIMISTIC_READ).ahead() : Duration.ZERO;
    }

    /** The row, read afresh and locked: what the transaction has seen earlier may be outdated by now. */
    ClockOffset locked(LockModeType mode) {
        ClockOffset offset = database.find(ClockOffset.class, ClockOffset.ONLY);
        database.refresh(offset, mode);
        return offset;
    }
}
