package org.arasan.clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import org.arasan.Refusal;

/**
 * Moves the test clock, forward or back. One transaction moves the clock and every entry of the {@link Agenda}: each keeps its domain
 * time, so that what has become overdue happens at once and in order. What has happened stays. Refused where the clock follows real
 * time. For administrators of the whole house.
 */
@Stateless
@RolesAllowed("administrator")
public class ClockMoving {

    private static final Duration FARTHEST = Duration.ofDays(3653);

    @Inject
    private MovableClock clock;
    @Inject
    private Agenda agenda;

    /** Lets it be that moment now; answers the new time. */
    public Instant to(Instant moment) {
        ClockOffset offset = heldOffset();
        return set(offset, Duration.between(Instant.now(), moment));
    }

    /** Lets the time jump by so much (back, where negative); answers the new time. */
    public Instant by(Duration step) {
        ClockOffset offset = heldOffset();
        if (step.abs().compareTo(FARTHEST.multipliedBy(2)) > 0) {
            throw Refusal.invalid("clock.out-of-range");
        }
        return set(offset, offset.ahead().plus(step));
    }

    /** Lets the clock follow real time again; answers the new time. */
    public Instant toRealTime() {
        return set(heldOffset(), Duration.ZERO);
    }

    private ClockOffset heldOffset() {
        if (!clock.movable()) {
            throw Refusal.conflict("clock.not-movable");
        }
        return clock.locked(LockModeType.PESSIMISTIC_WRITE);
    }

    private Instant set(ClockOffset offset, Duration ahead) {
        if (ahead.abs().compareTo(FARTHEST) > 0) {
            throw Refusal.invalid("clock.out-of-range");
        }
        Duration whole = Duration.ofMillis(ahead.toMillis());
        agenda.clockMoved(whole.minus(offset.ahead())); // before the change: it reads the clock afresh
        offset.set(whole);
        return Instant.now().plus(whole);
    }
}
