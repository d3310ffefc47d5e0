package org.arasan.planning.room.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.arasan.planning.room.model.RoomModel;
import org.arasan.planning.room.model.RoomPlace;
import org.arasan.planning.room.model.Sleeper;

/**
 * Who sleeps where while a plan is being searched for. Guests go in and out; what each step costs is counted from the spells it touches. Nobody
 * enters where they must not.
 */
final class RoomState {

    /** What {@link #entering} gives where the guest must not sleep. */
    static final int NO = Integer.MAX_VALUE;

    /** So much a woman counts in a spell's count; a man counts one. */
    private static final int WOMAN = 1 << 16;
    private static final int MEN = WOMAN - 1;

    final RoomCosts costs;
    final int[] room;
    final int[] from;
    final int[] until;
    /** The guests in each room who may be moved: the first {@link #count} of them. */
    final int[][] guests;
    final int[] count;

    private final int spells;
    private final int[] size;
    private final int[] unit;
    private final int[] couple;
    private final int[] heads;
    private final int[] couples;
    private final int[] place;
    private final boolean[] pinned;
    private final boolean[] forCouples;
    private final boolean[] tight;
    private final List<List<Sleeper>> fixed;

    /** Everybody where they sleep now, but for those who must not sleep there: those have no room. */
    RoomState(RoomCosts costs, int[] where) {
        this.costs = costs;
        RoomModel model = costs.model();
        spells = model.spells().size();
        room = new int[model.sleepers().size()];
        Arrays.fill(room, RoomModel.NOWHERE);
        from = model.sleepers().stream().mapToInt(Sleeper::from).toArray();
        until = model.sleepers().stream().mapToInt(Sleeper::until).toArray();
        unit = model.sleepers().stream().mapToInt(each -> each.man() ? 1 : WOMAN).toArray();
        couple = model.sleepers().stream().mapToInt(Sleeper::couple).toArray();
        size = model.rooms().stream().mapToInt(RoomPlace::size).toArray();
        guests = new int[size.length][4];
        count = new int[size.length];
        place = new int[room.length];
        heads = new int[size.length * spells];
        couples = new int[size.length * spells];
        pinned = new boolean[room.length];
        model.sleepers().forEach(each -> pinned[each.index()] = each.fixed());
        forCouples = new boolean[size.length];
        model.rooms().forEach(each -> forCouples[each.index()] = each.couples());
        tight = new boolean[size.length];
        fixed = model.rooms().stream().map(each -> (List<Sleeper>) new ArrayList<Sleeper>()).toList();
        model.sleepers().stream().filter(Sleeper::fixed).filter(each -> where[each.index()] >= 0).forEach(each -> settle(each, where[each.index()]));
        IntStream.range(0, room.length).filter(guest -> !isFixed(guest) && where[guest] >= 0)
                .filter(guest -> entering(guest, where[guest]) != NO).forEach(guest -> enter(guest, where[guest]));
    }

    private void settle(Sleeper sleeper, int r) {
        fixed.get(r).add(sleeper);
        tight[r] = size[r] > 1;
        enter(sleeper.index(), r);
    }

    int size(int r) {
        return size[r];
    }

    boolean isMan(int guest) {
        return unit[guest] == 1;
    }

    boolean isFixed(int guest) {
        return pinned[guest];
    }

    boolean overlap(int one, int other) {
        return from[one] < until[other] && from[other] < until[one];
    }

    /** What it costs more that the guest, who has no room, sleeps there; {@link #NO} where they must not. */
    int entering(int guest, int r) {
        if (costs.barred[guest][r]) {
            return NO;
        }
        int side = size[r] + 1;
        int[] rate = costs.rates(r);
        boolean strict = costs.strict[r];
        boolean together = couple[guest] >= 0 && room[couple[guest]] == r;
        int cost = costs.alone[guest][r] - costs.unplaced;
        for (int s = from[guest], at = r * spells + s; s < until[guest]; s++, at++) {
            int before = heads[at];
            int after = before + unit[guest];
            int men = after & MEN;
            int women = after >>> 16;
            boolean pair = couples[at] > 0 || together && during(couple[guest], s);
            if (men + women >= side || strict && men > 0 && women > 0 && !(men == 1 && women == 1 && pair && forCouples[r])) {
                return NO;
            }
            int more = rate[RoomCosts.index(side, men, women, pair)]
                    - rate[RoomCosts.index(side, before & MEN, before >>> 16, couples[at] > 0)];
            cost += more * costs.nights[s];
        }
        cost += apart(guest, r);
        return tight[r] && !goes(guest, r) ? NO : cost;
    }

    private boolean during(int guest, int s) {
        return from[guest] <= s && s < until[guest];
    }

    /** What it costs less that the guest leaves their room and has none. */
    int leaving(int guest) {
        int r = room[guest];
        int side = size[r] + 1;
        int[] rate = costs.rates(r);
        boolean together = couple[guest] >= 0 && room[couple[guest]] == r;
        int cost = costs.alone[guest][r] - costs.unplaced;
        for (int s = from[guest], at = r * spells + s; s < until[guest]; s++, at++) {
            int before = heads[at];
            int after = before - unit[guest];
            int pairs = couples[at] - (together && during(couple[guest], s) ? 1 : 0);
            int less = rate[RoomCosts.index(side, before & MEN, before >>> 16, couples[at] > 0)]
                    - rate[RoomCosts.index(side, after & MEN, after >>> 16, pairs > 0)];
            cost += less * costs.nights[s];
        }
        return cost + apart(guest, r);
    }

    /** What it costs that the guest sleeps there and companions elsewhere. */
    int apart(int guest, int r) {
        int[] mates = costs.companions[guest];
        int cost = 0;
        for (int i = 0; i < mates.length; i++) {
            int elsewhere = room[mates[i]];
            cost += elsewhere >= 0 && elsewhere != r ? costs.apart[guest][i] : 0;
        }
        return cost;
    }

    private boolean goes(int guest, int r) {
        return fixed.get(r).stream().noneMatch(each -> overlap(each.index(), guest)) && fixedAreOutOfTheWay(r)
                || new RoomBeds(costs.model().rooms().get(r), inRoom(r, guest)).choose().isPresent();
    }

    private boolean fixedAreOutOfTheWay(int r) {
        for (Sleeper each : fixed.get(r)) {
            for (int i = 0; i < count[r]; i++) {
                if (overlap(each.index(), guests[r][i])) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Sleeper> inRoom(int r, int... more) {
        List<Sleeper> all = new ArrayList<>(fixed.get(r));
        IntStream.concat(Arrays.stream(guests[r], 0, count[r]), Arrays.stream(more)).mapToObj(costs.model().sleepers()::get).forEach(all::add);
        return all;
    }

    /** The beds of a room for those who sleep there. */
    RoomBeds beds(int r) {
        return new RoomBeds(costs.model().rooms().get(r), inRoom(r));
    }

    /** The guest, who has no room, sleeps there. */
    void enter(int guest, int r) {
        change(guest, r, unit[guest], 1);
        room[guest] = r;
        if (!isFixed(guest)) {
            if (count[r] == guests[r].length) {
                guests[r] = Arrays.copyOf(guests[r], 2 * count[r]);
            }
            place[guest] = count[r];
            guests[r][count[r]++] = guest;
        }
    }

    /** The guest leaves their room. */
    void leave(int guest) {
        int r = room[guest];
        room[guest] = RoomModel.NOWHERE;
        change(guest, r, -unit[guest], -1);
        int last = guests[r][--count[r]];
        guests[r][place[guest]] = last;
        place[last] = place[guest];
    }

    private void change(int guest, int r, int by, int pair) {
        int base = r * spells;
        for (int at = base + from[guest], end = base + until[guest]; at < end; at++) {
            heads[at] += by;
        }
        int partner = couple[guest];
        if (partner >= 0 && room[partner] == r) {
            for (int s = Math.max(from[guest], from[partner]); s < Math.min(until[guest], until[partner]); s++) {
                couples[base + s] += pair;
            }
        }
    }

    /** Whether in that spell there is no bed for one more. */
    boolean isFull(int r, int s) {
        int here = heads[r * spells + s];
        return (here & MEN) + (here >>> 16) >= size[r];
    }

    /** Whether nobody in the room must stay there, and nobody in it is one of a couple. */
    boolean isFree(int r) {
        boolean free = fixed.get(r).isEmpty();
        for (int i = 0; i < count[r] && free; i++) {
            free = couple[guests[r][i]] < 0;
        }
        return free;
    }

    /** Whether somebody of the other sex than the guest's is in the room in that spell. */
    boolean hasOthers(int r, int s, int guest) {
        int here = heads[r * spells + s];
        return unit[guest] == 1 ? here >>> 16 > 0 : (here & MEN) > 0;
    }

    boolean sameSex(int one, int other) {
        return unit[one] == unit[other];
    }

    /** What the whole plan costs the search. */
    long cost() {
        long cost = 0;
        long parted = 0;
        for (int guest = 0; guest < room.length; guest++) {
            cost += room[guest] < 0 ? costs.unplaced : costs.alone[guest][room[guest]];
            parted += room[guest] < 0 ? 0 : apart(guest, room[guest]);
        }
        for (int at = 0; at < heads.length; at++) {
            cost += (long) costs.nights[at % spells] * costs.rate(at / spells, heads[at] & MEN, heads[at] >>> 16, couples[at] > 0);
        }
        return cost + parted / 2;
    }
}
