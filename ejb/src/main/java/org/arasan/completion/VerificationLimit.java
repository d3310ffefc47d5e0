package org.arasan.completion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.arasan.Refusal;

/**
 * How often one address may check certificates: {@value #PER_MINUTE} times a minute on each node. Counted in memory and by the
 * machine's own time: a moved domain clock must open no gate.
 */
@ApplicationScoped
public class VerificationLimit {

    static final int PER_MINUTE = 60;
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int MANY = 10_000;

    private final ConcurrentHashMap<String, Window> windows = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    private record Window(long began, int asked) {
    }

    public VerificationLimit() {
        this(System::nanoTime);
    }

    VerificationLimit(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Counts one question; refuses it, with the seconds to wait, where there were too many. */
    public void ask(String address) {
        long now = nanos.getAsLong();
        if (windows.size() > MANY) {
            windows.values().removeIf(window -> now - window.began() >= MINUTE);
        }
        Window window = windows.compute(address, (key, old) ->
                old == null || now - old.began() >= MINUTE ? new Window(now, 1) : new Window(old.began(), old.asked() + 1));
        if (window.asked() > PER_MINUTE) {
            throw Refusal.tooMany("completion.too-often", 1 + Duration.ofNanos(MINUTE - (now - window.began())).toSeconds());
        }
    }
}
