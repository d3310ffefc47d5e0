package org.arasan.report.figures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever knows every shown cell and every sum still cannot say what stands in a hidden one, nor name fewer than five people together. */
class SuppressionTest {

    @Test
    void aSmallCellTakesASecondOneOfItsRowAndColumnWithIt() {
        boolean[][] hidden = Suppression.of(new long[][] {{3, 20, 23}, {30, 9, 39}, {40, 50, 90}});
        assertArrayEquals(new boolean[][] {{true, true, false}, {true, true, false}, {false, false, false}}, hidden);
    }

    @Test
    void whereNobodyIsFewNothingIsHidden() {
        assertFalse(Arrays.deepToString(Suppression.of(new long[][] {{5, 0, 5}, {0, 60, 60}, {7, 8, 15}})).contains("true"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noHiddenCellFollowsFromWhatIsShown(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            long[][] people = table(random);
            boolean[][] hidden = Suppression.of(people);
            String said = Arrays.deepToString(people) + " " + Arrays.deepToString(hidden);
            for (int row = 0; row < people.length; row++) {
                for (int column = 0; column < people[row].length; column++) {
                    assertTrue(hidden[row][column] || !Suppression.isSmall(people[row][column]), said);
                    assertFalse(hidden[row][column] && people[row][column] == 0, said);
                    assertFalse(hidden[row][column] && follows(hidden, row, column), () -> said);
                }
            }
            assertTrue(noLineHidesFewTogether(people, hidden), said);
        }
    }

    /** Random rows and columns, many of few people; a column of fewer than five people in all never comes to be published. */
    private static long[][] table(Random random) {
        while (true) {
            int rows = 1 + random.nextInt(6);
            int columns = 1 + random.nextInt(5);
            long[][] people = new long[rows][columns + 1];
            for (long[] row : people) {
                for (int column = 0; column < columns; column++) {
                    row[column] = random.nextInt(3) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 7 : 40);
                }
                row[columns] = Arrays.stream(row).sum();
            }
            if (IntStream.rangeClosed(0, columns).allMatch(column -> sum(people, column) >= Suppression.FEWEST)) {
                return people;
            }
        }
    }

    private static long sum(long[][] people, int column) {
        return Arrays.stream(people).mapToLong(row -> row[column]).sum();
    }

    /** Whether the equations of rows and columns determine that cell: its unit vector is a combination of them. */
    private static boolean follows(boolean[][] hidden, int row, int column) {
        List<double[]> equations = equations(hidden);
        int before = rank(equations);
        double[] cell = new double[hidden.length * hidden[0].length];
        cell[row * hidden[0].length + column] = 1;
        equations.add(cell);
        return rank(equations) == before;
    }

    private static List<double[]> equations(boolean[][] hidden) {
        int width = hidden[0].length;
        List<double[]> equations = new ArrayList<>();
        for (int row = 0; row < hidden.length; row++) {
            double[] equation = new double[hidden.length * width];
            for (int column = 0; column < width; column++) {
                equation[row * width + column] = !hidden[row][column] ? 0 : column == width - 1 ? -1 : 1;
            }
            equations.add(equation);
        }
        for (int column = 0; column < width; column++) {
            double[] equation = new double[hidden.length * width];
            for (int row = 0; row < hidden.length; row++) {
                equation[row * width + column] = hidden[row][column] ? 1 : 0;
            }
            equations.add(equation);
        }
        return equations;
    }

    private static int rank(List<double[]> equations) {
        List<double[]> left = new ArrayList<>(equations.stream().map(double[]::clone).toList());
        int rank = 0;
        for (int at = 0; at < left.get(0).length; at++) {
            int pivotAt = at;
            double[] pivot = left.stream().filter(each -> Math.abs(each[pivotAt]) > 1e-9).findFirst().orElse(null);
            if (pivot != null) {
                left.remove(pivot);
                left.forEach(each -> subtract(each, pivot, pivotAt));
                rank++;
            }
        }
        return rank;
    }

    private static void subtract(double[] from, double[] pivot, int at) {
        double times = from[at] / pivot[at];
        for (int i = 0; i < from.length; i++) {
            from[i] -= times * pivot[i];
        }
    }

    /** What is missing from a shown sum is a number of five people at least, unless nothing of the line is shown beside it. */
    private static boolean noLineHidesFewTogether(long[][] people, boolean[][] hidden) {
        int width = hidden[0].length;
        boolean rows = IntStream.range(0, hidden.length).filter(row -> !hidden[row][width - 1]).allMatch(row -> thick(
                IntStream.range(0, width - 1).mapToLong(column -> hidden[row][column] ? people[row][column] : 0).sum()));
        return rows && IntStream.range(0, width).allMatch(column -> thick(
                IntStream.range(0, hidden.length).mapToLong(row -> hidden[row][column] ? people[row][column] : 0).sum()));
    }

    private static boolean thick(long together) {
        return !Suppression.isSmall(together);
    }
}
