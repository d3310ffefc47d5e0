package org.arasan.planning.room.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.arasan.planning.room.model.RoomModel;
import org.arasan.planning.search.Annealing;
import org.arasan.planning.search.Patience;

/**
 * Finds a plan of rooms. First whoever has no bed is given the cheapest there is, those with the least choice first; then annealing, as long
 * as there is patience; then a descent, after which no single step makes the plan cheaper or finds a bed for somebody who has none. What must
 * hold always does, but for what guests who are fixed break already. The same question always gets the same answer where patience counts moves.
 */
public final class RoomSearch {

    /** In steps of {@link RoomCosts#step}; the last tenth of the time nothing dearer is borne. */
    private static final double HOTTEST = 0.8;
    private static final double COLDEST = 0.08;
    private static final double FROZEN = 0.1;

    private final RoomCosts costs;

    public RoomSearch(RoomModel model) {
        costs = new RoomCosts(model);
    }

    /** From where everybody sleeps now. */
    public int[] search(Patience patience, long seed) {
        return search(costs.model().now(), patience, seed);
    }

    /**
     * From another plan, such as one that was found before.
     *
     * @param start for each guest of the model the index of the room, or {@link RoomModel#NOWHERE}
     * @return the same of the plan that was found
     */
    public int[] search(int[] start, Patience patience, long seed) {
        RoomState state = new RoomState(costs, start);
        order(state).forEach(guest -> seat(state, guest));
        RoomMoves moves = new RoomMoves(state);
        if (moves.isPossible()) {
            new Annealing(HOTTEST * costs.step, COLDEST * costs.step, FROZEN).run(moves, patience, seed);
        }
        RoomState best = new RoomState(costs, moves.best());
        new RoomDescent(best).run();
        return best.room;
    }

    /** For each guest the id of the bed in the room that a plan gives them, or nothing. */
    public Map<Integer, Long> beds(int[] where) {
        RoomState state = new RoomState(costs, where);
        Map<Integer, Long> beds = new HashMap<>();
        for (int room = 0; room < state.count.length; room++) {
            RoomBeds chosen = state.beds(room);
            long[] ids = chosen.choose().orElseThrow(() -> new IllegalArgumentException("a room holds more than its beds"));
            IntStream.range(0, ids.length).forEach(i -> beds.put(chosen.guests().get(i).index(), ids[i]));
        }
        return beds;
    }

    /** What a plan costs this search: what is wished for, and a price for everybody who has no bed. */
    public long cost(int[] where) {
        return new RoomState(costs, where).cost();
    }

    private IntStream order(RoomState state) {
        return IntStream.range(0, state.room.length).filter(guest -> state.room[guest] < 0).boxed()
                .sorted(Comparator.comparingInt(this::choice).thenComparing(guest -> -costs.companions[guest].length)
                        .thenComparing(guest -> state.from[guest]).thenComparing(guest -> state.from[guest] - state.until[guest]))
                .mapToInt(Integer::intValue);
    }

    private int choice(int guest) {
        return (int) IntStream.range(0, costs.barred[guest].length).filter(room -> !costs.barred[guest][room]).count();
    }

    /** The cheapest room, where there is also a bed for whomever the guest would share it with. */
    private void seat(RoomState state, int guest) {
        if (state.room[guest] >= 0) {
            return;
        }
        int partner = Arrays.stream(costs.companions[guest]).filter(each -> state.room[each] < 0 && !state.isFixed(each)).findFirst().orElse(-1);
        int cheapest = RoomModel.NOWHERE;
        long least = Long.MAX_VALUE;
        for (int room = 0; room < state.count.length; room++) {
            long cost = seating(state, guest, partner, room);
            if (cost < least) {
                least = cost;
                cheapest = room;
            }
        }
        if (cheapest != RoomModel.NOWHERE) {
            state.enter(guest, cheapest);
            if (partner >= 0 && state.entering(partner, cheapest) != RoomState.NO) {
                state.enter(partner, cheapest);
            }
        }
    }

    private long seating(RoomState state, int guest, int partner, int room) {
        int cost = state.entering(guest, room);
        if (cost == RoomState.NO || partner < 0) {
            return cost == RoomState.NO ? Long.MAX_VALUE : cost;
        }
        state.enter(guest, room);
        int beside = state.entering(partner, room);
        state.leave(guest);
        return (long) cost + (beside == RoomState.NO ? 0 : beside);
    }
}
