package org.arasan.scheduler;

import org.quartz.TriggerKey;

/** How duties follow one another. Each lane is a scheduler of Quartz with threads and a lock of its own, so that one never waits for the other. */
enum Lane {

    /**
     * One after the other in the whole cluster, in the order of their time and of two that are due together by rank: after ten days at
     * once a roll call is never closed before its check-in was opened.
     */
    IN_ORDER("arasan", 1),

    /** Side by side: what takes long, or waits for somebody outside the house, and depends on nothing else that is due. */
    BESIDE("arasan-beside", 2);

    private final String scheduler;
    private final int threads;

    Lane(String scheduler, int threads) {
        this.scheduler = scheduler;
        this.threads = threads;
    }

    /** The name of its scheduler in Quartz's tables. */
    String scheduler() {
        return scheduler;
    }

    /** So many duties at once on one node. */
    int threads() {
        return threads;
    }

    /** What two performers of this lane must not hold at the same time: the lane itself, or the entry alone. */
    long lock(TriggerKey entry) {
        return this == IN_ORDER ? ordinal() : (long) entry.hashCode() << Integer.SIZE | ordinal();
    }
}
