package org.arasan.planning.room.search;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A change that touches many rooms at once. Out of each some guests rise whose stays follow one another within a window of time: a file. Then
 * each file goes to the room where all of them together sleep cheapest ({@link Assignment}). Since every file could go back to where it rose,
 * it never makes a plan dearer; among plans that cost the same it chooses by chance.
 */
final class RoomExchange {

    /** So many rooms take part at most. */
    private static final int MOST = 100;
    /** No file goes to a room that is so much dearer for it than its own, in steps of {@link RoomCosts#step}. */
    private static final double FAR = 3;
    private static final double NEVER = 1e15;
    private static final long NOT = Long.MAX_VALUE;

    private final RoomState state;
    private final RoomShift shift;
    private final int[] among;
    private final int columns;
    private final int spells;
    private final int[][] file;
    private final int[] length;
    private final int[] origin;
    private final double[][] prices;
    private int files;
    private SplittableRandom random;

    RoomExchange(RoomState state, RoomShift shift) {
        this.state = state;
        this.shift = shift;
        among = IntStream.range(0, state.count.length).toArray();
        columns = Math.min(MOST, among.length);
        spells = state.costs.nights.length;
        file = new int[columns][spells];
        length = new int[columns];
        origin = new int[columns];
        prices = new double[columns][columns];
    }

    /** Makes one such change, and gives what it costs more: less than nothing, or nothing. */
    long run(SplittableRandom source) {
        random = source;
        int from = random.nextInt(spells);
        int until = from + 1 + random.nextInt(spells - from);
        shift.begin(0, false, random);
        files = 0;
        long cost = 0;
        choose();
        for (int i = 0; i < columns; i++) {
            cost -= rise(i, from, until);
        }
        for (int i = 0; i < files; i++) {
            price(i);
        }
        int[] to = Assignment.cheapest(prices, files, columns);
        for (int i = 0; i < files && cost != NOT; i++) {
            cost = place(i, among[to[i]], cost);
        }
        if (cost > 0) {
            // companions rose together, and each was priced as if the other had no room
            shift.undo();
            return 0;
        }
        shift.keep();
        return cost;
    }

    private long place(int i, int room, long soFar) {
        long cost = soFar;
        for (int j = 0; j < length[i]; j++) {
            int entering = state.entering(file[i][j], room);
            if (entering == RoomState.NO) {
                return NOT;
            }
            state.enter(file[i][j], room);
            cost += entering;
        }
        return cost;
    }

    /** The rooms that take part, at random. */
    private void choose() {
        for (int i = 0; i < columns; i++) {
            int other = i + random.nextInt(among.length - i);
            int room = among[other];
            among[other] = among[i];
            among[i] = room;
        }
    }

    private long rise(int column, int from, int until) {
        int room = among[column];
        int[] there = state.guests[room];
        int count = state.count[room];
        int start = count == 0 ? 0 : random.nextInt(count);
        int[] chosen = file[files];
        int n = 0;
        for (int i = 0; i < count; i++) {
            int guest = there[(start + i) % count];
            if (from <= state.from[guest] && state.until[guest] <= until && meetsNone(guest, chosen, n)) {
                chosen[n++] = guest;
            }
        }
        long gain = 0;
        for (int i = 0; i < n; i++) {
            gain += shift.lift(chosen[i]);
        }
        if (n > 0) {
            origin[files] = column;
            length[files++] = n;
        }
        return gain;
    }

    private boolean meetsNone(int guest, int[] chosen, int n) {
        for (int i = 0; i < n; i++) {
            if (state.overlap(guest, chosen[i])) {
                return false;
            }
        }
        return true;
    }

    private void price(int i) {
        double bearable = alone(i, among[origin[i]]) + FAR * state.costs.step;
        for (int j = 0; j < columns; j++) {
            prices[i][j] = j != origin[i] && alone(i, among[j]) > bearable ? NEVER : price(i, among[j]);
        }
    }

    private double price(int i, int room) {
        double price = random.nextDouble() / (2 * columns);
        for (int j = 0; j < length[i]; j++) {
            int entering = state.entering(file[i][j], room);
            if (entering == RoomState.NO) {
                return NEVER;
            }
            price += entering;
        }
        return price;
    }

    private int alone(int i, int room) {
        int alone = 0;
        for (int j = 0; j < length[i]; j++) {
            alone += state.costs.alone[file[i][j]][room];
        }
        return alone;
    }
}
