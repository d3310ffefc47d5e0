package org.arasan.planning.room.search;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The states that a {@link RoomDeal} can be in at a moment, with their costs. A state is a number: bit {@code b} says that whoever has bed
 * {@code b} sleeps in the second room, bit {@code BEDS + b} in the third; the others sleep in the first.
 */
final class DealStates {

    private static final int ALL = 1 << 2 * RoomDeal.BEDS;
    private static final int LOW = (1 << RoomDeal.BEDS) - 1;
    /** In temperatures: a state so much dearer than another is as good as impossible beside it. */
    private static final double FAR = 20;

    private int[] codes = new int[ALL];
    private double[] costs = new double[ALL];
    private int[] nextCodes = new int[ALL];
    private double[] nextCosts = new double[ALL];
    private int count;
    private int nextCount;
    private final int[] place = new int[ALL];
    private final int[] seen = new int[ALL];
    private int step;
    /** By departure and the state after it: the room that was left. */
    private byte[][] left = new byte[64][];
    private int departures;
    private double heat;
    private SplittableRandom random;

    void begin(double temperature, SplittableRandom source) {
        heat = temperature;
        random = source;
        count = 1;
        codes[0] = 0;
        costs[0] = 0;
        departures = 0;
    }

    boolean isPossible() {
        return count > 0;
    }

    void split() {
        nextCount = 0;
    }

    /** Of every state the one in which bed {@code b} is in that room, unless the room is full. */
    void give(int b, int room, int cost, int size, int present) {
        for (int i = 0; i < count; i++) {
            int code = with(codes[i], b, room);
            if (Integer.bitCount(in(code, room, present)) <= size) {
                nextCodes[nextCount] = code;
                nextCosts[nextCount++] = costs[i] + cost;
            }
        }
    }

    void join() {
        int[] spareCodes = codes;
        codes = nextCodes;
        nextCodes = spareCodes;
        double[] spareCosts = costs;
        costs = nextCosts;
        nextCosts = spareCosts;
        count = nextCount;
    }

    /** What a night costs in a room in each state; a state in which men and women are together is given up where that must not be. */
    void sleep(int room, int present, int men, int[] rates, int side, int nights, boolean strict) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int there = in(codes[i], room, present);
            int m = Integer.bitCount(there & men);
            int w = Integer.bitCount(there) - m;
            if (!strict || m == 0 || w == 0) {
                codes[kept] = codes[i];
                costs[kept++] = costs[i] + (double) nights * rates[RoomCosts.index(side, m, w, false)];
            }
        }
        count = kept;
    }

    /** Whoever has bed {@code b} departs: the bed is nobody's. */
    void free(int b) {
        if (departures == left.length) {
            left = Arrays.copyOf(left, 2 * departures);
        }
        if (left[departures] == null) {
            left[departures] = new byte[ALL];
        }
        byte[] rooms = left[departures++];
        step++;
        nextCount = 0;
        for (int i = 0; i < count; i++) {
            int code = without(codes[i], b);
            if (seen[code] != step) {
                seen[code] = step;
                place[code] = nextCount;
                nextCodes[nextCount] = code;
                nextCosts[nextCount++] = costs[i];
                rooms[code] = room(codes[i], b);
            } else if (prefers(place[code], costs[i])) {
                rooms[code] = room(codes[i], b);
            }
        }
        join();
    }

    /** Whether the state that costs so much is kept rather than the one there, with which it is now counted as one. */
    private boolean prefers(int at, double cost) {
        double apart = cost - nextCosts[at];
        if (apart < -FAR * heat || apart <= 0 && heat == 0) {
            nextCosts[at] = cost;
            return apart < 0 || random.nextBoolean();
        }
        if (apart >= FAR * heat) {
            return false;
        }
        double weight = Math.exp(-apart / heat);
        nextCosts[at] -= heat * Math.log1p(weight);
        return random.nextDouble() * (1 + weight) < weight;
    }

    /** Back from the latest departure: the room that was left there, if that state came after it. */
    int left(int code) {
        return left[--departures][code];
    }

    static int with(int code, int b, int room) {
        return room == 0 ? code : code | 1 << b + (room - 1) * RoomDeal.BEDS;
    }

    static int without(int code, int b) {
        return code & ~(1 << b | 1 << b + RoomDeal.BEDS);
    }

    private static byte room(int code, int b) {
        return (byte) ((code >>> b & 1) + 2 * (code >>> b + RoomDeal.BEDS & 1));
    }

    private static int in(int code, int room, int present) {
        int second = code & LOW;
        int third = code >>> RoomDeal.BEDS;
        return room == 0 ? present & ~(second | third) : room == 1 ? second : third;
    }
}
