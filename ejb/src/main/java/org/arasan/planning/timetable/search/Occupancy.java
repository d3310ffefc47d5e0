package org.arasan.planning.timetable.search;

/** How many lectures occupy each row (an audience, a hall, a trainer) at each tick, and how many ticks two of them would share. */
final class Occupancy {

    private final int stride;
    private final int[] count;

    Occupancy(int rows, int ticks) {
        stride = ticks;
        count = new int[rows * ticks];
    }

    /** What a lecture of {@code length} adds to the shared ticks when it goes from one row and tick to others; less than 0 is nowhere. */
    int change(int row, int start, int toRow, int toStart, int length) {
        int more = 0;
        if (start >= 0 && row >= 0) {
            more = length - sum(row * stride + start, length);
        }
        if (toStart >= 0 && toRow >= 0) {
            more += sum(toRow * stride + toStart, length);
            if (row == toRow && start >= 0) {
                more -= Math.max(0, length - Math.abs(start - toStart));
            }
        }
        return more;
    }

    /** Whether anybody else is there then; the lecture itself is at {@code own} of that row, or, less than 0, is not. */
    boolean isTaken(int row, int start, int length, int own) {
        return sum(row * stride + start, length) > (own < 0 ? 0 : Math.max(0, length - Math.abs(own - start)));
    }

    private int sum(int from, int length) {
        int sum = 0;
        for (int i = from; i < from + length; i++) {
            sum += count[i];
        }
        return sum;
    }

    void add(int row, int start, int length, int by) {
        if (start >= 0 && row >= 0) {
            int from = row * stride + start;
            for (int i = from; i < from + length; i++) {
                count[i] += by;
            }
        }
    }
}
