package org.arasan.planning.timetable.search;

import java.util.Arrays;

/** Periods in which a group has a lecture and none in the period before or after, a day of a group being the bits of a number. */
final class Isolation {

    /** A bit more than a day may have on either side. */
    private static final int MOST_PERIODS = 62;

    private final Columns columns;
    private final long weight;
    private final long[] masks;
    private final int[] counts;

    /** Refuses lectures that last longer than a period, and days of too many, where it weighs anything. */
    Isolation(Columns columns, long weight) {
        this.columns = columns;
        this.weight = weight;
        int groups = columns.model.people().groups().size();
        if (weight > 0 && (columns.model.grid().perDay() > MOST_PERIODS || Arrays.stream(columns.length).anyMatch(each -> each != 1))) {
            throw new IllegalArgumentException("isolated lectures are counted in periods");
        }
        masks = weight == 0 ? null : new long[groups * columns.days];
        counts = weight == 0 ? null : new int[groups * columns.ticks];
    }

    /** What it costs more when the lecture begins there instead; less than 0 is nowhere. */
    long change(int i, int start, int to) {
        if (weight == 0 || start == to) {
            return 0;
        }
        int more = 0;
        for (int group : columns.groups[i]) {
            more += change(group, start, to, group * columns.days);
        }
        return weight * more;
    }

    /** A lecture that leaves may have been alone; where it comes, two may have been. */
    long mostGain(int groups) {
        return 3 * weight * groups;
    }

    private int change(int group, int start, int to, int row) {
        long leaves = start >= 0 && counts[group * columns.ticks + start] == 1 ? 1L << columns.ofDay[start] : 0;
        long comes = to >= 0 ? 1L << columns.ofDay[to] : 0;
        if (start >= 0 && to >= 0 && columns.dayOf[start] == columns.dayOf[to]) {
            long mask = masks[row + columns.dayOf[start]];
            return isolated(mask & ~leaves | comes) - isolated(mask);
        }
        int more = 0;
        if (leaves != 0) {
            long mask = masks[row + columns.dayOf[start]];
            more = isolated(mask & ~leaves) - isolated(mask);
        }
        if (comes != 0) {
            long mask = masks[row + columns.dayOf[to]];
            more += isolated(mask | comes) - isolated(mask);
        }
        return more;
    }

    private static int isolated(long mask) {
        return Long.bitCount(mask & ~(mask << 1 | mask >>> 1));
    }

    void move(int i, int start, int to) {
        if (weight != 0 && start != to) {
            for (int group : columns.groups[i]) {
                if (start >= 0 && --counts[group * columns.ticks + start] == 0) {
                    masks[group * columns.days + columns.dayOf[start]] &= ~(1L << columns.ofDay[start]);
                }
                if (to >= 0 && counts[group * columns.ticks + to]++ == 0) {
                    masks[group * columns.days + columns.dayOf[to]] |= 1L << columns.ofDay[to];
                }
            }
        }
    }
}
