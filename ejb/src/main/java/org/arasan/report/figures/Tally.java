package org.arasan.report.figures;

/**
 * What the database counts of one row, year, cell or of all.
 *
 * @param key    of the row, or {@code null} for all rows
 * @param year   or {@code null} for all years
 * @param people different people who completed
 * @param left   places of people who took part and did not complete
 * @param leavers different people behind {@code left}
 */
record Tally(Long key, Integer year, long trained, long people, long hours, long left, long leavers) {

    static final Tally NONE = new Tally(null, null, 0, 0, 0, 0, 0);

    static Tally of(Object[] row) {
        return new Tally(row[0] == null ? null : number(row[0]), row[1] == null ? null : (int) number(row[1]), number(row[2]), number(row[3]),
                number(row[4]), number(row[5]), number(row[6]));
    }

    /** Percent of those who took part. */
    long rate() {
        return trained + left == 0 ? 0 : Math.round(100.0 * trained / (trained + left));
    }

    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
