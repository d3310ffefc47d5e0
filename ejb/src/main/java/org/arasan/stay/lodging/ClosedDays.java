package org.arasan.stay.lodging;

import java.time.Instant;
import java.time.LocalDate;
import org.arasan.resort.Closure;
import org.arasan.stay.StayPeriod;

/** Days in which nobody may sleep in a room, and why; half-open between two moments. */
public record ClosedDays(LocalDate firstDay, LocalDate lastDay, Instant begins, Instant ends, String reason) {

    public static ClosedDays of(Closure closure) {
        return new ClosedDays(closure.firstDay(), closure.lastDay(), closure.begins(), closure.ends(), closure.reason());
    }

    public boolean touch(StayPeriod period) {
        return begins.isBefore(ends) && begins.isBefore(period.leaves()) && period.arrives().isBefore(ends);
    }
}
