package org.arasan.planning.room.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void isAsCheapAsTheCheapestOfAll() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int columns = 1 + random.nextInt(6);
            int rows = random.nextInt(columns + 1);
            double[][] cost = new double[columns][columns];
            Arrays.stream(cost).forEach(row -> Arrays.setAll(row, j -> random.nextInt(20) - 5));
            int[] chosen = Assignment.cheapest(cost, rows, columns);
            assertEquals(rows, Arrays.stream(chosen).distinct().count(), "seed " + seed);
            assertEquals(least(cost, 0, rows, new boolean[columns]), IntStream.range(0, rows).mapToDouble(i -> cost[i][chosen[i]]).sum(), 1e-9,
                    "seed " + seed);
        }
    }

    /** By trying all. */
    private static double least(double[][] cost, int row, int rows, boolean[] taken) {
        if (row == rows) {
            return 0;
        }
        double least = Double.MAX_VALUE;
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                taken[j] = true;
                least = Math.min(least, cost[row][j] + least(cost, row + 1, rows, taken));
                taken[j] = false;
            }
        }
        return least;
    }

    @Test
    void needsAColumnForEveryRow() {
        assertThrows(IllegalArgumentException.class, () -> Assignment.cheapest(new double[3][2], 3, 2));
    }
}
