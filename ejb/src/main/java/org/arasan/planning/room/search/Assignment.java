package org.arasan.planning.room.search;

import java.util.Arrays;

/**
 * The assignment problem, by shortest augmenting paths (Kuhn 1955; Jonker and Volgenant 1987): each row gets a column of its own, all of them
 * together the cheapest.
 */
final class Assignment {

    private final double[][] cost;
    private final int rows;
    private final int columns;
    /** The prices of rows and columns, from 1; a path begins at column 0. */
    private final double[] row;
    private final double[] column;
    private final int[] taker;
    private final int[] before;
    private final double[] least;
    private final boolean[] reached;

    private Assignment(double[][] cost, int rows, int columns) {
        this.cost = cost;
        this.rows = rows;
        this.columns = columns;
        row = new double[rows + 1];
        column = new double[columns + 1];
        taker = new int[columns + 1];
        before = new int[columns + 1];
        least = new double[columns + 1];
        reached = new boolean[columns + 1];
    }

    /** For each of the first so many rows its column among the first so many, of which there must be as many as rows at least. */
    static int[] cheapest(double[][] cost, int rows, int columns) {
        if (columns < rows) {
            throw new IllegalArgumentException(rows + " rows need as many columns, not " + columns);
        }
        return new Assignment(cost, rows, columns).solve();
    }

    private int[] solve() {
        for (int i = 1; i <= rows; i++) {
            take(pathFrom(i));
        }
        int[] chosen = new int[rows];
        for (int j = 1; j <= columns; j++) {
            if (taker[j] > 0) {
                chosen[taker[j] - 1] = j - 1;
            }
        }
        return chosen;
    }

    /** The free column at the end of the cheapest path from a row that has none. */
    private int pathFrom(int start) {
        Arrays.fill(least, Double.MAX_VALUE);
        Arrays.fill(reached, false);
        taker[0] = start;
        int at = 0;
        while (taker[at] != 0) {
            reached[at] = true;
            int next = nearest(at);
            raise(least[next]);
            at = next;
        }
        return at;
    }

    private int nearest(int at) {
        int i = taker[at];
        double[] costs = cost[i - 1];
        int nearest = 0;
        double distance = Double.MAX_VALUE;
        for (int j = 1; j <= columns; j++) {
            if (!reached[j]) {
                double reduced = costs[j - 1] - row[i] - column[j];
                if (reduced < least[j]) {
                    least[j] = reduced;
                    before[j] = at;
                }
                if (least[j] < distance) {
                    distance = least[j];
                    nearest = j;
                }
            }
        }
        return nearest;
    }

    private void raise(double by) {
        for (int j = 0; j <= columns; j++) {
            if (reached[j]) {
                row[taker[j]] += by;
                column[j] -= by;
            } else {
                least[j] -= by;
            }
        }
    }

    private void take(int end) {
        for (int at = end; at != 0; at = before[at]) {
            taker[at] = taker[before[at]];
        }
    }
}
