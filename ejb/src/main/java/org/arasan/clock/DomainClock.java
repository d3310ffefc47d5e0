package org.arasan.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time by which the house lives; domain code asks nobody else. It is the system's time, plus an offset where the instance runs
 * on a test clock ({@link ClockMoving}). A test writes {@code DomainClock clock = () -> Instant.parse("…")}.
 */
@FunctionalInterface
public interface DomainClock {

    Instant now();

    /** The calendar day at this moment where {@code zone} applies: the resort's zone, as a rule. */
    default LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(now(), zone);
    }
}
