package org.arasan.clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import org.arasan.Refusal;
import org.arasan.clock.Agenda.Entry;

/**
 * Moves the test clock, forward or back. One transaction moves the clock and every entry of the {@link Agenda}: each keeps its domain
 * time, so that what has become overdue happens at once and in order. What has happened stays. Refused where the clock follows real
 * time. For administrators of the whole house.
 */
@Stateless
@RolesAllowed("house")
public class ClockMoving {

    private static final Duration FARTHEST = Duration.ofDays(3653);

    private MovableClock clock;
    private Agenda agenda;

    protected ClockMoving() {
    }

    @Inject
    ClockMoving(MovableClock clock, Agenda agenda) {
        this.clock = clock;
        this.agenda = agenda;
    }

    /** Lets it be that moment now; answers the new time. */
    public Instant to(Instant moment) {
        given(moment, "now");
        ClockOffset offset = heldOffset();
        return set(offset, Duration.between(Instant.now(), moment));
    }

    /** Lets the time jump by so much (back, where negative); answers the new time. */
    public Instant by(Duration step) {
        given(step, "by");
        ClockOffset offset = heldOffset();
        if (step.abs().compareTo(FARTHEST.multipliedBy(2)) > 0) {
            throw Refusal.invalid("clock.out-of-range");
        }
        return set(offset, offset.ahead().plus(step));
    }

    /** Lets the time jump to when the next entry of that job is due; answers the new time. Refused where there is none. */
    public Instant toNext(String job) {
        Instant now = clock.now();
        return to(agenda.pending().stream().filter(entry -> entry.job().equals(job)).map(Entry::when).filter(now::isBefore).findFirst()
                .orElseThrow(() -> Refusal.conflict("clock.nothing-ahead")));
    }

    /** Lets the clock follow real time again; answers the new time. */
    public Instant toRealTime() {
        return set(heldOffset(), Duration.ZERO);
    }

    private static void given(Object value, String field) {
        if (value == null) {
            throw Refusal.invalid("clock.moment-missing").at(field);
        }
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
