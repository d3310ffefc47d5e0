package org.arasan.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.arasan.Refusal;

/**
 * How often one address may send a form: {@value #PER_MINUTE} times a minute on each node, since a whole hall may share one address.
 * Counted in memory and by the machine's own time.
 */
@ApplicationScoped
public class SignUpPace {

    static final int PER_MINUTE = 300;
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int MANY = 10_000;

    private final ConcurrentHashMap<String, Window> windows = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    private record Window(long began, int sent) {
    }

    public SignUpPace() {
        this(System::nanoTime);
    }

    SignUpPace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Counts one form; refuses it, with the seconds to wait, where there were too many. */
    void step(String address) {
        long now = nanos.getAsLong();
        if (windows.size() > MANY) {
            windows.values().removeIf(window -> now - window.began() >= MINUTE);
        }
        Window window = windows.compute(address, (key, old) ->
                old == null || now - old.began() >= MINUTE ? new Window(now, 1) : new Window(old.began(), old.sent() + 1));
        if (window.sent() > PER_MINUTE) {
            throw Refusal.tooMany("admission.too-often", 1 + Duration.ofNanos(MINUTE - (now - window.began())).toSeconds());
        }
    }
}
