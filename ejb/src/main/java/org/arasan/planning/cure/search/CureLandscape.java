package org.arasan.planning.cure.search;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.Due;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.planning.cure.facts.Prescribed;
import org.arasan.planning.search.Annealing;

/**
 * The changes that a search thinks of: another time for a treatment, any or at the hour of the others; two treatments of one guest, or of two
 * guests in one cabinet, in exchange; and for one that has no time a place that it finds free, or takes from another that finds a new one.
 */
final class CureLandscape implements Annealing.Landscape {

    private static final int OF_ALL = 100;
    private static final int ANY_TIME = 40;
    private static final int SAME_HOUR = 65;
    private static final int OF_ONE_GUEST = 80;
    /** One of so many draws is for what is left out, or what only a change of the house has made homeless, as long as there is some. */
    private static final int FOR_THE_HOMELESS = 3;

    private final Board board;
    private final CureFacts facts;
    private final Change change;
    /** Those that may have another time. */
    private final int[] free;
    /** Those among them that have none at present, or cannot stay there: empty where the whole plan is new. */
    private final int[] unsettled;
    private final int[][] ofGuest;
    private final int[][] ofKind;
    private final CureSearch.Watch watch;
    private boolean open;
    private int[] best;

    CureLandscape(Board board, int[] unsettled, CureSearch.Watch watch) {
        this.watch = watch;
        this.board = board;
        this.facts = board.facts();
        this.change = new Change(board);
        this.free = free(due -> true);
        this.unsettled = Arrays.stream(unsettled).filter(due -> Arrays.binarySearch(free, due) >= 0).toArray();
        this.ofGuest = IntStream.range(0, facts.guests().size()).mapToObj(guest -> free(due -> due.guest() == guest)).toArray(int[][]::new);
        this.ofKind = facts.kinds().stream().map(kind -> free(due -> due.kind() == kind)).toArray(int[][]::new);
    }

    private int[] free(Predicate<Due> which) {
        return facts.dues().stream().filter(which).filter(due -> !due.want().pinned() && board.starts().of(due.prescribed()).length > 0)
                .mapToInt(Due::index).toArray();
    }

    @Override
    public long draw(SplittableRandom random) {
        settle();
        if (free.length == 0) {
            return NONE;
        }
        change.begin();
        int due = pick(random);
        if (!board.isPlaced(due)) {
            return made(restore(due, random));
        }
        int lot = random.nextInt(OF_ALL);
        boolean found = lot < ANY_TIME ? anyTime(due, random)
                : lot < SAME_HOUR ? sameHour(due, random)
                : exchange(due, lot < OF_ONE_GUEST ? ofGuest[facts.dues().get(due).guest()] : ofKind[facts.dues().get(due).kind().index()], random);
        return made(found);
    }

    private int pick(SplittableRandom random) {
        if (unsettled.length > 0 && random.nextInt(FOR_THE_HOMELESS) > 0) {
            return unsettled[random.nextInt(unsettled.length)];
        }
        return free[random.nextInt(free.length)];
    }

    private long made(boolean found) {
        if (!found) {
            return NONE;
        }
        long more = change.make();
        open = more != NONE;
        return more;
    }

    /** Takes back what was drawn and not taken. */
    void settle() {
        if (open) {
            change.undo();
            open = false;
        }
    }

    private boolean anyTime(int due, SplittableRandom random) {
        int when = anyOf(board.starts().of(facts.dues().get(due).prescribed()), random);
        change.move(due, when);
        return when != board.at(due);
    }

    private static int anyOf(int[] some, SplittableRandom random) {
        return some[random.nextInt(some.length)];
    }

    /** At the hour of another of the same prescription, on any day; or at another hour on the same day. */
    private boolean sameHour(int due, SplittableRandom random) {
        Due each = facts.dues().get(due);
        int first = board.firstDue(each.prescribed());
        int other = first + random.nextInt(board.firstDue(each.prescribed() + 1) - first);
        if (!board.isPlaced(other)) {
            return false;
        }
        int any = anyOf(board.starts().of(each.prescribed()), random);
        int when = other == due ? Minutes.dayOf(board.at(due)) * Minutes.OF_A_DAY + any % Minutes.OF_A_DAY
                : Minutes.dayOf(any) * Minutes.OF_A_DAY + board.at(other) % Minutes.OF_A_DAY;
        change.move(due, when);
        return when != board.at(due) && board.starts().allow(each.prescribed(), when);
    }

    private boolean exchange(int due, int[] among, SplittableRandom random) {
        int other = anyOf(among, random);
        if (other == due || !board.isPlaced(other) || board.at(other) == board.at(due)) {
            return false;
        }
        change.move(due, board.at(other)).move(other, board.at(due));
        return board.starts().allow(facts.dues().get(due).prescribed(), board.at(other))
                && board.starts().allow(facts.dues().get(other).prescribed(), board.at(due));
    }

    /** A free time for what is left out, or one that another treatment makes free for it: of the same guest, or in the same cabinet. */
    private boolean restore(int due, SplittableRandom random) {
        Due each = facts.dues().get(due);
        int when = anyOf(board.starts().of(each.prescribed()), random);
        if (!board.fits(due, when)) {
            int[] among = board.fitsCabinet(due, when) ? ofGuest[each.guest()] : ofKind[each.kind().index()];
            int other = anyOf(among, random);
            if (other == due || !board.isPlaced(other) || !board.suits(due, when, other)) {
                return false;
            }
            change.move(other, anyOf(board.starts().of(facts.dues().get(other).prescribed()), random));
        }
        change.move(due, when);
        return true;
    }

    @Override
    public void take() {
        open = false;
    }

    @Override
    public long cost() {
        settle();
        return board.cost();
    }

    @Override
    public void keep() {
        best = board.times();
        watch.see(board.left(), board.wished());
    }

    /** Goes back to the cheapest plan seen. */
    void restoreBest() {
        settle();
        int[] differing = IntStream.range(0, best.length).filter(due -> board.at(due) != best[due]).toArray();
        Arrays.stream(differing).filter(board::isPlaced).forEach(due -> change.begin().move(due, Prescribed.NOWHERE).make());
        Arrays.stream(differing).filter(due -> best[due] != Prescribed.NOWHERE).forEach(due -> change.begin().move(due, best[due]).make());
    }
}
