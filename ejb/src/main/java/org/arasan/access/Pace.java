package org.arasan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.arasan.Refusal;

/**
 * How often one address may come through a door that stands open to everybody: so many times a minute on each node. Counted in memory and
 * by the machine's own time: a moved domain clock must open no door.
 */
@ApplicationScoped
public class Pace {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int MANY = 10_000;

    private final ConcurrentHashMap<Visitor, Window> windows = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    /**
     * What stands open.
     *
     * @param refusal the code of what is said to whoever comes too often; its text is told the seconds to wait
     */
    public record Door(String refusal, int perMinute) {
    }

    private record Visitor(Door door, String address) {
    }

    private record Window(long began, int steps) {
    }

    public Pace() {
        this(System::nanoTime);
    }

    Pace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Counts one step through that door; refuses it, with the seconds to wait, where there were too many. */
    public void step(Door door, String address) {
        long now = nanos.getAsLong();
        if (windows.size() > MANY) {
            windows.values().removeIf(window -> now - window.began() >= MINUTE);
        }
        Window window = windows.compute(new Visitor(door, address), (visitor, old) ->
                old == null || now - old.began() >= MINUTE ? new Window(now, 1) : new Window(old.began(), old.steps() + 1));
        if (window.steps() > door.perMinute()) {
            throw Refusal.tooMany(door.refusal(), 1 + Duration.ofNanos(MINUTE - (now - window.began())).toSeconds());
        }
    }
}
