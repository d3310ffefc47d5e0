package org.arasan.planning.timetable.search;

/** How many different values (halls, times, trainers, days) each series has, where one is wished for, or a least number. */
final class Variety {

    private final int[][] count;
    private final int[] different;
    private final long weight;
    /** By series, or {@code null} where one value is best. */
    private final int[] least;

    Variety(int series, int values, long weight, int[] least) {
        this.count = new int[series][values];
        this.different = new int[series];
        this.weight = weight;
        this.least = least;
    }

    /** What it costs more when one lecture of the series goes from a value to another; less than 0 is none. */
    long change(int series, int from, int to) {
        if (from == to || weight == 0) {
            return 0;
        }
        int[] counts = count[series];
        int now = different[series];
        int then = now - (from >= 0 && counts[from] == 1 ? 1 : 0) + (to >= 0 && counts[to] == 0 ? 1 : 0);
        return now == then ? 0 : weight * (breach(series, then) - breach(series, now));
    }

    void move(int series, int from, int to) {
        if (from != to && weight != 0) {
            int[] counts = count[series];
            if (from >= 0 && --counts[from] == 0) {
                different[series]--;
            }
            if (to >= 0 && counts[to]++ == 0) {
                different[series]++;
            }
        }
    }

    private int breach(int series, int values) {
        if (values == 0) {
            return 0;
        }
        return least == null ? values - 1 : Math.max(0, least[series] - values);
    }
}
