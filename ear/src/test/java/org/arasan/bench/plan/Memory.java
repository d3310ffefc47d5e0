package org.arasan.bench.plan;

import java.lang.ref.Reference;

/** What lies on the heap after a collection. */
final class Memory {

    private static final long MEGABYTE = 1 << 20;

    private Memory() {
    }

    static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** What has come since, {@code kept} included. */
    static long megabytesSince(long before, Object kept) {
        long megabytes = (used() - before) / MEGABYTE;
        Reference.reachabilityFence(kept);
        return megabytes;
    }
}
