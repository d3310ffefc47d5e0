package org.arasan.planning.room.search;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.arasan.planning.search.Annealing;

/**
 * The small changes a search makes to a plan of rooms. A guest goes to another room; whoever is in the way there changes places with them, and
 * whoever is then in the way of those goes on ({@link RoomShift}). Two guests change places; two who would share a room go together; two rooms
 * change all their guests. Nobody ever sleeps where they must not.
 */
final class RoomMoves implements Annealing.Landscape {

    /** Of a hundred changes so many are of each kind; the rest are single guests who go to another room. */
    private static final int SWAPS = 41;
    private static final int EXCHANGES = 2;
    private static final int TOGETHER = 17;
    /** And in so many of them sexes are parted even where that is only wished for. */
    private static final int APART = 2;

    /** So often rooms are dealt anew in a round: single changes, deals and the exchange then take about a third of its time each. */
    private static final int DEALS = 16;

    private final RoomState state;
    private final RoomChoices choices;
    private final RoomShift shift;
    private final RoomExchange exchange;
    private final RoomDealing dealing;
    private final int[] movable;
    /** What leaving could save a guest beyond what is counted now, since another's step means that the two are no longer parted. */
    private final int[] parted;
    private final int[] best;

    private int guest;
    private int target;
    private boolean apart;
    private SplittableRandom random;

    RoomMoves(RoomState state) {
        this.state = state;
        choices = new RoomChoices(state.costs);
        shift = new RoomShift(state, choices);
        exchange = new RoomExchange(state, shift);
        dealing = new RoomDealing(state, shift, choices);
        movable = IntStream.range(0, state.room.length).filter(each -> !state.isFixed(each)).toArray();
        parted = Arrays.stream(state.costs.apart).mapToInt(each -> Arrays.stream(each).sum()).toArray();
        best = state.room.clone();
    }

    boolean isPossible() {
        return Arrays.stream(movable).anyMatch(each -> choices.count(each) > (state.room[each] < 0 ? 0 : 1));
    }

    @Override
    public long draw(SplittableRandom source) {
        return draw(source, Double.MAX_VALUE);
    }

    @Override
    public long draw(SplittableRandom source, double bearable) {
        shift.undo();
        random = source;
        guest = movable[random.nextInt(movable.length)];
        if (choices.count(guest) == 0) {
            return NONE;
        }
        target = choices.any(guest, random);
        if (target == state.room[guest]) {
            return NONE;
        }
        int kind = random.nextInt(100);
        apart = kind >= 100 - APART;
        if (kind < SWAPS) {
            return swap(bearable);
        }
        if (kind < SWAPS + EXCHANGES) {
            return exchangeRooms();
        }
        boolean together = kind < SWAPS + EXCHANGES + TOGETHER && state.costs.companions[guest].length > 0;
        return together ? goTogether(bearable) : push(bearable);
    }

    private long push(double bearable) {
        int gain = gain(guest);
        if (state.costs.alone[guest][target] - state.costs.unplaced - gain > bearable) {
            return NONE;
        }
        int cost = state.entering(guest, target);
        if (cost != RoomState.NO) {
            return cost - gain;
        }
        begin();
        return shift.settle(-shift.lift(guest), 0);
    }

    private long swap(double bearable) {
        int room = state.room[guest];
        if (room < 0) {
            return push(bearable);
        }
        if (state.count[target] == 0) {
            return NONE;
        }
        int other = state.guests[target][random.nextInt(state.count[target])];
        if (state.costs.barred[other][room] || isDearer(other, bearable)) {
            return NONE;
        }
        begin();
        long cost = -shift.lift(guest);
        return shift.settle(cost - shift.lift(other), 0);
    }

    /** Whether it is dearer than bearable that the guest changes places with that one, whatever else that means. */
    private boolean isDearer(int other, double bearable) {
        long least = (long) state.costs.alone[guest][target] + state.costs.alone[other][state.room[guest]] - 2L * state.costs.unplaced;
        return least - gain(guest) - gain(other) > bearable + parted[guest] + parted[other];
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
        long cost = -shift.lift(guest);
        return shift.settle(cost - shift.lift(other), 2);
    }

    private long exchangeRooms() {
        int room = state.room[guest];
        if (room < 0 || state.count[room] + state.count[target] > RoomShift.MOST) {
            return NONE;
        }
        begin();
        long cost = -shift.lift(guest);
        cost -= shift.empty(room);
        return shift.settle(cost - shift.empty(target), 0);
    }

    private int gain(int who) {
        return state.room[who] < 0 ? 0 : state.leaving(who);
    }

    private void begin() {
        shift.begin(target, apart, random);
    }

    @Override
    public void take() {
        if (!shift.keep()) {
            if (state.room[guest] >= 0) {
                state.leave(guest);
            }
            state.enter(guest, target);
        }
    }

    /** Rooms are dealt anew, and guests of many rooms change places at once. */
    @Override
    public long stir(double temperature, SplittableRandom source) {
        shift.undo();
        long cost = 0;
        for (int i = 0; i < DEALS; i++) {
            cost += dealing.run(movable[source.nextInt(movable.length)], temperature, source);
        }
        return cost + exchange.run(source);
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
        shift.undo();
        return best.clone();
    }
}
