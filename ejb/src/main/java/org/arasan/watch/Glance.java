package org.arasan.watch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Something that is looked at now and then, however many ask for it: what was seen, or that nothing could be seen, holds for a while. Who
 * asks never waits long; a look that takes longer is awaited again next time instead of begun anew, and after a minute given up.
 */
final class Glance<T> {

    private static final Duration GIVEN_UP = Duration.ofMinutes(1);

    private final Supplier<Future<T>> look;
    private final Duration holds;
    private final Duration patience;
    private Optional<T> seen = Optional.empty();
    private long seenAt;
    private Future<T> looking;
    private long lookingSince;

    Glance(Supplier<Future<T>> look, Duration holds, Duration patience) {
        this.look = look;
        this.holds = holds;
        this.patience = patience;
        seenAt = System.nanoTime() - holds.toNanos();
    }

    /** What was seen; empty where nothing could be seen in time. */
    synchronized Optional<T> get() {
        if (System.nanoTime() - seenAt >= holds.toNanos()) {
            seen = look();
            seenAt = System.nanoTime();
        }
        return seen;
    }

    private Optional<T> look() {
        try {
            if (looking == null) {
                looking = look.get();
                lookingSince = System.nanoTime();
            }
            Optional<T> found = Optional.of(looking.get(patience.toMillis(), TimeUnit.MILLISECONDS));
            looking = null;
            return found;
        } catch (TimeoutException late) {
            giveUp();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | RuntimeException unseen) {
            looking = null; // why, those say who serve people: here it is enough that it is so
        }
        return Optional.empty();
    }

    private void giveUp() {
        if (System.nanoTime() - lookingSince >= GIVEN_UP.toNanos()) {
            looking.cancel(true);
            looking = null;
        }
    }
}
