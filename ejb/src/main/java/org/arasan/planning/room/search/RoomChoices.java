package org.arasan.planning.room.search;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** For each guest the rooms they may have, the cheapest first, whoever else sleeps there. */
final class RoomChoices {

    private final int[][] rooms;
    private final int[][] costs;

    RoomChoices(RoomCosts costs) {
        this.costs = costs.alone;
        rooms = IntStream.range(0, costs.alone.length).mapToObj(guest -> sorted(costs, guest)).toArray(int[][]::new);
    }

    private static int[] sorted(RoomCosts costs, int guest) {
        return IntStream.range(0, costs.barred[guest].length).filter(room -> !costs.barred[guest][room]).boxed()
                .sorted(Comparator.comparingInt(room -> costs.alone[guest][room])).mapToInt(Integer::intValue).toArray();
    }

    int count(int guest) {
        return rooms[guest].length;
    }

    /** One of them, cheap ones more often than dear ones. */
    int any(int guest, SplittableRandom random) {
        double place = random.nextDouble();
        return rooms[guest][(int) (rooms[guest].length * place * place * place)];
    }

    /** One of the first so many. */
    int anyOf(int guest, int first, SplittableRandom random) {
        return rooms[guest][random.nextInt(first)];
    }

    /** How many of them cost no more than that. */
    int noDearer(int guest, int cost) {
        int from = 0;
        int until = rooms[guest].length;
        while (from < until) {
            int middle = (from + until) >>> 1;
            if (costs[guest][rooms[guest][middle]] <= cost) {
                from = middle + 1;
            } else {
                until = middle;
            }
        }
        return from;
    }
}
