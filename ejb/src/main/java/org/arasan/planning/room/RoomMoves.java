package org.arasan.planning.room;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.arasan.planning.room.model.RoomModel;
import org.arasan.planning.search.Annealing;

/**
 * The small changes a search makes to a plan of rooms. A guest goes to another room; whoever is in the way there changes places with them, and
 * whoever is then in the way of those goes on, up to {@value #MOST} people between the two rooms. Two guests change places; two who would share
 * a room go together; two rooms change all their guests. Nobody ever sleeps where they must not.
 */
final class RoomMoves implements Annealing.Landscape {

    private static final int MOST = 12;
    private static final int TRIES = 3;

    private final RoomState state;
    private final int[] movable;
    /** For each guest the rooms they may have, the cheapest first. */
    private final int[][] choices;
    /** What leaving could save a guest beyond what is counted now, since another's step means that the two are no longer parted. */
    private final int[] parted;
    private final int[] best;

    private final int[] moved;
    private final int[] origin;
    private final int[] drawn;
    private int count;
    private int draw;
    private boolean pending;
    private boolean apart;
    private int guest;
    private int target;
    private SplittableRandom random;

    RoomMoves(RoomState state) {
        this.state = state;
        movable = IntStream.range(0, state.room.length).filter(each -> !state.isFixed(each)).toArray();
        choices = IntStream.range(0, state.room.length).mapToObj(this::choices).toArray(int[][]::new);
        parted = Arrays.stream(state.costs.apart).mapToInt(each -> Arrays.stream(each).sum()).toArray();
        best = state.room.clone();
        moved = new int[state.room.length];
        origin = new int[state.room.length];
        drawn = new int[state.room.length];
    }

    private int[] choices(int each) {
        return IntStream.range(0, state.count.length).filter(room -> !state.costs.barred[each][room]).boxed()
                .sorted(Comparator.comparingInt(room -> state.costs.alone[each][room])).mapToInt(Integer::intValue).toArray();
    }

    boolean isPossible() {
        return Arrays.stream(movable).anyMatch(each -> choices[each].length > 1 || choices[each].length == 1 && state.room[each] < 0);
    }

    @Override
    public long draw(SplittableRandom source) {
        return draw(source, Double.MAX_VALUE);
    }

    @Override
    public long draw(SplittableRandom source, double bearable) {
        undo();
        random = source;
        guest = movable[random.nextInt(movable.length)];
        if (choices[guest].length == 0) {
            return NONE;
        }
        target = choice(guest);
        if (target == state.room[guest]) {
            return NONE;
        }
        int kind = random.nextInt(100);
        if (kind < 40) {
            return swap(bearable);
        }
        apart = kind > 97;
        if (kind < 41) {
            return exchangeRooms();
        }
        return kind < 60 && state.costs.companions[guest].length > 0 ? goTogether(bearable) : push(bearable);
    }

    /** Cheap rooms more often than dear ones. */
    private int choice(int who) {
        double any = random.nextDouble();
        return choices[who][(int) (choices[who].length * any * any * any)];
    }

    private long push(double bearable) {
        int gain = gain(guest);
        if (state.costs.alone[guest][target] - state.costs.unplaced - gain > bearable) {
            return NONE;
        }
        int cost = state.entering(guest, target);
        if (cost != RoomState.NO) {
            count = 0;
            return cost - gain;
        }
        int room = state.room[guest];
        draw++;
        int other = room < 0 ? -1 : inTheWay(guest, target);
        if (other >= 0 && (state.costs.barred[other][room] || isDearer(other, gain, bearable))) {
            return NONE;
        }
        begin();
        long soFar = -lift(guest);
        return settle(other < 0 ? soFar : soFar - lift(other), 0);
    }

    /** Whether it is dearer than bearable that the guest changes places with that one, whatever else that means. */
    private boolean isDearer(int other, int gain, double bearable) {
        long least = (long) state.costs.alone[guest][target] + state.costs.alone[other][state.room[guest]] - 2L * state.costs.unplaced;
        return least - gain - gain(other) > bearable + parted[guest] + parted[other];
    }

    private long swap(double bearable) {
        int room = state.room[guest];
        if (state.count[target] == 0 || room < 0) {
            return room < 0 ? push(bearable) : NONE;
        }
        int other = state.guests[target][random.nextInt(state.count[target])];
        if (state.costs.barred[other][room] || isDearer(other, gain(guest), bearable)) {
            return NONE;
        }
        begin();
        return settle(-lift(guest) - lift(other), 0);
    }

    private long goTogether(double bearable) {
        int[] companions = state.costs.companions[guest];
        int other = companions[random.nextInt(companions.length)];
        if (state.isFixed(other)) {
            target = state.room[other];
            return target < 0 || target == state.room[guest] || state.costs.barred[guest][target] ? NONE : push(bearable);
        }
        if (state.room[other] == target || state.costs.barred[other][target]) {
            return NONE;
        }
        begin();
        long cost = -lift(guest);
        return settle(cost - lift(other), 2);
    }

    private long exchangeRooms() {
        int room = state.room[guest];
        if (room < 0 || state.count[room] + state.count[target] > MOST) {
            return NONE;
        }
        begin();
        long cost = 0;
        while (state.count[room] > 0) {
            cost -= lift(state.guests[room][0]);
        }
        while (state.count[target] > 0) {
            cost -= lift(state.guests[target][0]);
        }
        return settle(cost, 0);
    }

    private int gain(int who) {
        return state.room[who] < 0 ? 0 : state.leaving(who);
    }

    private void begin() {
        pending = true;
        count = 0;
        draw++;
    }

    private int lift(int who) {
        moved[count] = who;
        origin[count++] = state.room[who];
        drawn[who] = draw;
        int gain = gain(who);
        if (state.room[who] >= 0) {
            state.leave(who);
        }
        return gain;
    }

    /** Puts whoever was lifted into the other of the two rooms, the first {@code together} into the target, lifting whoever is in the way. */
    private long settle(long soFar, int together) {
        long cost = soFar;
        for (int i = 0; i < count; i++) {
            int who = moved[i];
            int to = destination(i, together);
            if (to < 0) {
                cost += anywhere(who);
                continue;
            }
            int entering = state.entering(who, to);
            while (entering == RoomState.NO) {
                int other = state.costs.barred[who][to] || count >= MOST ? -1 : inTheWay(who, to);
                if (other < 0) {
                    undo();
                    return NONE;
                }
                cost -= lift(other);
                entering = state.entering(who, to);
            }
            state.enter(who, to);
            cost += entering;
        }
        return cost;
    }

    private int destination(int i, int together) {
        return i == 0 || i < together || origin[i] == origin[0] ? target : origin[0];
    }

    /** A room for whoever was driven out by a guest who had none; without any they have none now. */
    private long anywhere(int who) {
        for (int i = 0; i < TRIES; i++) {
            int to = choice(who);
            int entering = state.entering(who, to);
            if (entering != RoomState.NO) {
                state.enter(who, to);
                return entering;
            }
        }
        return 0;
    }

    /** Somebody who takes a bed from the guest, or is of the other sex, in the first spell in which there is such a one; -1 if nobody can go. */
    private int inTheWay(int who, int to) {
        for (int s = state.from[who]; s < state.until[who]; s++) {
            boolean full = state.isFull(to, s);
            boolean mixed = (apart || state.costs.strict[to]) && state.hasOthers(to, s, who);
            int other = full || mixed ? somebody(who, to, s, mixed) : -1;
            if (other >= 0 || full) {
                return other;
            }
        }
        return -1;
    }

    private int somebody(int who, int to, int s, boolean otherSex) {
        int found = -1;
        int seen = 0;
        for (int i = 0; i < state.count[to]; i++) {
            int other = state.guests[to][i];
            if (state.from[other] <= s && s < state.until[other] && drawn[other] != draw && !(otherSex && state.sameSex(who, other))
                    && random.nextInt(++seen) == 0) {
                found = other;
            }
        }
        return found;
    }

    @Override
    public void take() {
        if (!pending) {
            if (state.room[guest] >= 0) {
                state.leave(guest);
            }
            state.enter(guest, target);
        }
        pending = false;
    }

    private void undo() {
        if (!pending) {
            return;
        }
        pending = false;
        for (int i = 0; i < count; i++) {
            if (state.room[moved[i]] >= 0) {
                state.leave(moved[i]);
            }
        }
        for (int i = 0; i < count; i++) {
            if (origin[i] != RoomModel.NOWHERE) {
                state.enter(moved[i], origin[i]);
            }
        }
    }

    @Override
    public long cost() {
        return state.cost();
    }

    @Override
    public void keep() {
        System.arraycopy(state.room, 0, best, 0, best.length);
    }

    /** The cheapest plan that was seen. */
    int[] best() {
        undo();
        return best.clone();
    }
}
