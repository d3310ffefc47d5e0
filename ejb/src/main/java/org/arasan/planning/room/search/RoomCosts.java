package org.arasan.planning.room.search;

import static org.arasan.planning.room.model.RoomWeights.BEDS_LOST;
import static org.arasan.planning.room.model.RoomWeights.EARLIER_FIRST;
import static org.arasan.planning.room.model.RoomWeights.EXTRA_BEDS;
import static org.arasan.planning.room.model.RoomWeights.FEW_MOVES;
import static org.arasan.planning.room.model.RoomWeights.FEW_ROOMS;
import static org.arasan.planning.room.model.RoomWeights.PLACED;
import static org.arasan.planning.room.model.RoomWeights.SEXES_APART;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.arasan.planning.room.model.Companions;
import org.arasan.planning.room.model.Misfit;
import org.arasan.planning.room.model.RoomModel;
import org.arasan.planning.room.model.RoomPlace;
import org.arasan.planning.room.model.RoomWeights;
import org.arasan.planning.room.model.Sleeper;
import org.arasan.planning.room.model.Spell;
import org.arasan.planning.search.Verdict.Level;

/**
 * What stays and rooms cost, as a search wants it: in arrays, by the indices of the model. It counts as
 * {@link org.arasan.planning.room.model.RoomConstraints} do.
 */
final class RoomCosts {

    /** Whether the guest must not sleep in the room, by guest and room. */
    final boolean[][] barred;
    /** What it costs that the guest sleeps in the room, whoever else does, less what the guest's claim to a bed weighs; by guest and room. */
    final int[][] alone;
    /** With whom the guest would share a room, and what it costs where they do not. */
    final int[][] companions;
    final int[][] apart;
    /** How many nights each spell counts for. */
    final int[] nights;
    /** What a guest without a bed costs a search, whoever it is: more than the dearest bed. */
    final int unplaced;
    /** What it would cost beyond that if nobody had a bed: the stronger the claims, the more. Whoever gets one earns their part of it. */
    final long claims;
    /** How much dearer a guest's second choice is than the first, on average: how high the hills of this landscape are. */
    final double step;
    /** Whether mixed company in a room is forbidden rather than dear, by room. */
    final boolean[] strict;

    private final int[][] rates;
    private final RoomModel model;

    RoomCosts(RoomModel model) {
        this.model = model;
        int guests = model.sleepers().size();
        barred = new boolean[guests][model.rooms().size()];
        alone = new int[guests][model.rooms().size()];
        model.misfits().forEach(this::count);
        model.sleepers().forEach(this::countMoves);
        companions = new int[guests][0];
        apart = new int[guests][0];
        model.companions().forEach(each -> join(each, weight(each.constraint())));
        nights = model.spells().stream().mapToInt(Spell::nights).toArray();
        strict = new boolean[model.rooms().size()];
        model.rooms().forEach(room -> strict[room.index()] = room.oneSex() && isMust(SEXES_APART));
        rates = model.rooms().stream().map(this::rates).toArray(int[][]::new);
        step = Math.max(1, IntStream.range(0, guests).mapToDouble(this::secondChoice).filter(each -> each > 0).average().orElse(1));
        unplaced = 2 * dearest() + 1_000 + model.sleepers().stream().mapToInt(this::claim).max().orElse(0);
        claims = model.sleepers().stream().mapToLong(this::claim).sum();
        model.sleepers().forEach(each -> Arrays.setAll(alone[each.index()], room -> alone[each.index()][room] - claim(each)));
    }

    private int claim(Sleeper sleeper) {
        return weight(EARLIER_FIRST) * sleeper.claim();
    }

    RoomModel model() {
        return model;
    }

    /** What a night costs in a room with so many men and women; {@code couple} if a couple is among them. */
    int rate(int room, int men, int women, boolean couple) {
        int side = model.rooms().get(room).size() + 1;
        return rates[room][index(side, men, women, couple)];
    }

    /** The same for all that may be asked of a room: see {@link #index}. */
    int[] rates(int room) {
        return rates[room];
    }

    static int index(int side, int men, int women, boolean couple) {
        return ((couple ? side : 0) + men) * side + women;
    }

    private void count(Misfit misfit) {
        if (isMust(misfit.constraint())) {
            barred[misfit.sleeper()][misfit.room()] |= weight(misfit.constraint()) > 0;
        } else {
            alone[misfit.sleeper()][misfit.room()] += weight(misfit.constraint()) * misfit.count();
        }
    }

    private void countMoves(Sleeper sleeper) {
        int[] costs = alone[sleeper.index()];
        IntStream.range(0, sleeper.home() == null ? 0 : costs.length).filter(room -> room != sleeper.home().room())
                .forEach(room -> costs[room] += weight(FEW_MOVES));
    }

    private void join(Companions pair, int cost) {
        companions[pair.one()] = with(companions[pair.one()], pair.other());
        companions[pair.other()] = with(companions[pair.other()], pair.one());
        apart[pair.one()] = with(apart[pair.one()], cost);
        apart[pair.other()] = with(apart[pair.other()], cost);
    }

    private int[] rates(RoomPlace room) {
        int side = room.size() + 1;
        int[] rate = new int[2 * side * side];
        for (int men = 0; men < side; men++) {
            for (int women = 0; women < side; women++) {
                rate[index(side, men, women, false)] = rate(room, men, women, false);
                rate[index(side, men, women, true)] = rate(room, men, women, true);
            }
        }
        return rate;
    }

    private int rate(RoomPlace room, int men, int women, boolean couple) {
        int all = men + women;
        boolean coupleAlone = couple && men == 1 && women == 1 && room.couples();
        int rate = all > 0 ? weight(FEW_ROOMS) : 0;
        rate += weight(EXTRA_BEDS) * Math.max(0, all - room.ordinary());
        if (room.oneSex() && coupleAlone) {
            rate += weight(BEDS_LOST) * Math.max(0, room.size() - 2);
        }
        return isMust(SEXES_APART) ? rate : rate + weight(SEXES_APART) * mixed(room, men, women, couple);
    }

    static int mixed(RoomPlace room, int men, int women, boolean couple) {
        boolean coupleAlone = couple && men == 1 && women == 1 && room.couples();
        return room.oneSex() && !coupleAlone ? Math.min(men, women) : 0;
    }

    private double secondChoice(int guest) {
        int[] prices = IntStream.range(0, barred[guest].length).filter(room -> !barred[guest][room]).map(room -> alone[guest][room])
                .sorted().distinct().limit(2).toArray();
        return prices.length < 2 ? 0 : prices[1] - prices[0];
    }

    private int dearest() {
        int bed = Arrays.stream(alone).flatMapToInt(Arrays::stream).max().orElse(0);
        int company = Arrays.stream(apart).mapToInt(each -> Arrays.stream(each).sum()).max().orElse(0);
        int nightly = Arrays.stream(rates).flatMapToInt(Arrays::stream).max().orElse(0);
        return bed + company + nightly * model.sleepers().stream().mapToInt(this::nights).max().orElse(0);
    }

    private int nights(Sleeper sleeper) {
        return Arrays.stream(nights, sleeper.from(), sleeper.until()).sum();
    }

    private boolean isMust(String constraint) {
        return model.weights().level(constraint) == Level.MUST;
    }

    private int weight(String constraint) {
        return Math.toIntExact(model.weights().weight(constraint));
    }

    private static int[] with(int[] list, int more) {
        int[] longer = Arrays.copyOf(list, list.length + 1);
        longer[list.length] = more;
        return longer;
    }
}
