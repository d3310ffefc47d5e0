package org.arasan.report.figures;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which cells of a table must not be shown, so that nobody can read or compute one with fewer than {@value #FEWEST} people. The table has
 * its rows, and the sum of each row behind its last column; sums of columns are always shown, and are those of at least as many people.
 *
 * <p>A cell is an edge between its row and its column, and each row and each column is an equation. A hidden cell can be computed just
 * where its edge lies on no circle of hidden edges. So wherever one does not, the circle is closed at the cost of as few people as
 * possible. Cells without anybody are shown: nobody stands behind them.
 */
final class Suppression {

    /** A number of fewer people is not told. */
    static final int FEWEST = 5;

    private final long[][] people;
    private final boolean[][] hidden;
    private final int rows;
    private final int columns;

    private Suppression(long[][] people) {
        this.people = people;
        this.rows = people.length;
        this.columns = rows == 0 ? 0 : people[0].length;
        this.hidden = new boolean[rows][columns];
    }

    /** @param people different people in each cell; in the last column those of the whole row */
    static boolean[][] of(long[][] people) {
        Suppression table = new Suppression(people);
        table.hideSmall();
        boolean more = true;
        while (more) {
            more = table.closeCircles();
            more |= table.thickenRows();
            more |= table.thickenColumns();
        }
        return table.hidden;
    }

    static boolean isSmall(long people) {
        return people > 0 && people < FEWEST;
    }

    private void hideSmall() {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                hidden[row][column] = isSmall(people[row][column]);
            }
        }
    }

    private boolean closeCircles() {
        boolean changed = false;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                changed |= hidden[row][column] && new Circle(row, column).close();
            }
        }
        return changed;
    }

    /** Where all hidden cells of a row are small, so could be their sum: a larger one goes with them, or else the row's sum. */
    private boolean thickenRows() {
        boolean changed = false;
        int sum = columns - 1;
        for (int i = 0; i < rows; i++) {
            int row = i;
            int[] cells = IntStream.range(0, sum).filter(column -> people[row][column] > 0).toArray();
            boolean thin = !hidden[row][sum] && Arrays.stream(cells).anyMatch(column -> hidden[row][column])
                    && Arrays.stream(cells).noneMatch(column -> hidden[row][column] && !isSmall(people[row][column]))
                    && Arrays.stream(cells).anyMatch(column -> !hidden[row][column]);
            if (thin) {
                int least = Arrays.stream(cells).filter(column -> !hidden[row][column] && isShared(column)).boxed()
                        .min((one, other) -> Long.compare(people[row][one], people[row][other])).orElse(sum);
                hidden[row][least] = true;
                changed = true;
            }
        }
        return changed;
    }

    /** The same of a column. */
    private boolean thickenColumns() {
        boolean changed = false;
        for (int i = 0; i < columns; i++) {
            int column = i;
            int[] cells = IntStream.range(0, rows).filter(row -> people[row][column] > 0 && (column < columns - 1 || isMixed(row))).toArray();
            boolean thin = Arrays.stream(cells).anyMatch(row -> hidden[row][column])
                    && Arrays.stream(cells).noneMatch(row -> hidden[row][column] && !isSmall(people[row][column]));
            if (thin && Arrays.stream(cells).anyMatch(row -> !hidden[row][column])) {
                int least = Arrays.stream(cells).filter(row -> !hidden[row][column]).boxed()
                        .min((one, other) -> Long.compare(people[one][column], people[other][column])).orElseThrow();
                hidden[least][column] = true;
                changed = true;
            }
        }
        return changed;
    }

    /** Whether people of several rows stand in the column, so that one of them alone is not its sum. */
    private boolean isShared(int column) {
        return IntStream.range(0, rows).filter(row -> people[row][column] > 0).count() > 1;
    }

    /** Whether the sum of the row is more than sums of columns, which everybody sees. */
    private boolean isMixed(int row) {
        return IntStream.range(0, columns - 1).anyMatch(column -> people[row][column] > 0 && isShared(column));
    }

    /** The cheapest way from a hidden cell's column back to its row that does not pass the cell itself; rows are its first places, columns follow. */
    private final class Circle {

        private final int row;
        private final int column;
        private final long[] cost = new long[rows + columns];
        private final int[] from = new int[rows + columns];

        Circle(int row, int column) {
            this.row = row;
            this.column = column;
            Arrays.fill(cost, Long.MAX_VALUE);
        }

        /** Hides what is missing of the circle; answers whether anything was. */
        boolean close() {
            search();
            boolean changed = false;
            for (int place = row; place != rows + column; place = from[place]) {
                int before = from[place];
                int line = Math.min(place, before);
                int pillar = Math.max(place, before) - rows;
                changed |= !hidden[line][pillar];
                hidden[line][pillar] = true;
            }
            return changed;
        }

        private void search() {
            boolean[] done = new boolean[rows + columns];
            cost[rows + column] = 0;
            for (int step = 0; step < done.length; step++) {
                int place = IntStream.range(0, done.length).filter(each -> !done[each]).boxed()
                        .min((one, other) -> Long.compare(cost[one], cost[other])).orElseThrow();
                done[place] = true;
                if (cost[place] < Long.MAX_VALUE) {
                    neighbours(place).forEach(next -> reach(place, next));
                }
            }
            if (cost[row] == Long.MAX_VALUE) {
                throw new IllegalArgumentException("the sum of a column is that of fewer than " + FEWEST + " people");
            }
        }

        private IntStream neighbours(int place) {
            return place < rows ? IntStream.range(rows, rows + columns) : IntStream.range(0, rows);
        }

        private void reach(int place, int next) {
            int line = Math.min(place, next);
            int pillar = Math.max(place, next) - rows;
            if (people[line][pillar] == 0 || line == row && pillar == column) {
                return;
            }
            long price = cost[place] + (hidden[line][pillar] ? 0 : people[line][pillar]);
            if (price < cost[next]) {
                cost[next] = price;
                from[next] = place;
            }
        }
    }
}
