package org.arasan.report.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Keeps what was counted for an hour by the machine's own time, so that however many visitors come, the database counts no more often.
 * A new rule is counted for anew.
 */
@ApplicationScoped
class FiguresShelf {

    static final Duration KEPT = Duration.ofHours(1);

    private final LongSupplier nanos;
    private Kept kept;

    private record Kept(long rule, long since, PublicFigures figures) {
    }

    FiguresShelf() {
        this(System::nanoTime);
    }

    FiguresShelf(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** What lies there, or what is counted now; whoever comes meanwhile waits for it. */
    synchronized PublicFigures get(long rule, Supplier<PublicFigures> counting) {
        long now = nanos.getAsLong();
        if (kept == null || kept.rule() != rule || now - kept.since() >= KEPT.toNanos()) {
            kept = new Kept(rule, now, counting.get());
        }
        return kept.figures();
    }
}
