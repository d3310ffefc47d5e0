package org.arasan.planning.cure.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.arasan.planning.cure.facts.CureConstraint;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureWeights;
import org.arasan.planning.cure.facts.Due;
import org.arasan.planning.cure.facts.Prescribed;
import org.arasan.planning.search.Annealing;
import org.arasan.planning.search.Patience;

/**
 * Plans cures. What has a time keeps it where it can; the rest gets the cheapest time there is, scarce cabinets first; then annealing makes
 * it better, and a descent ends where no single move does. What must hold always holds: what cannot be placed is left out. Only something
 * pinned stays against the rules, unless it is impossible.
 */
public final class CureSearch {

    /** Sees how the plan gets better. */
    @FunctionalInterface
    public interface Watch {
        Watch NOBODY = (left, wished) -> { };

        /** @param left without a time, @param wished what it costs against the wishes */
        void see(long left, long wished);
    }

    private static final double HOTTEST = 3;
    private static final double COLDEST = 0.12;

    private final CureFacts facts;
    private final Board board;
    private final Descent descent;
    private final BooleanSupplier stopped;
    private Watch watch = Watch.NOBODY;
    private int[] found;

    /** @param stopped says when to give up: the plan is then as good as it has become */
    public CureSearch(CureFacts facts, CureWeights weights, BooleanSupplier stopped) {
        this.facts = facts;
        this.stopped = stopped;
        board = new Board(facts, new Starts(facts), weights);
        descent = new Descent(board);
    }

    public CureSearch watchedBy(Watch newWatch) {
        watch = newWatch;
        return this;
    }

    /** Goes on from the times that a search before has found, by due. What is in its way by now gets another time. */
    public CureSearch from(int[] times) {
        found = times.clone();
        return this;
    }

    /** The plan with just these times, by due; without a search. What cannot be there is left out. */
    public CureOutcome with(int[] times) {
        from(times).keepWhatStands();
        return new CureOutcome(board, 0);
    }

    /** Which treatments cannot be where these times put them, by due, and the first rule against each; without a search. */
    public Map<Due, CureConstraint> against(int[] times) {
        return from(times).keepWhatStands();
    }

    /** Plans; the annealing takes as much time as there is patience. The same plan for the same {@code seed} and number of moves. */
    public CureOutcome plan(Patience patience, long seed) {
        int[] unsettled = construct();
        CureLandscape landscape = new CureLandscape(board, unsettled, watch);
        long moves = new Annealing(HOTTEST, COLDEST).run(landscape, patience.unless(stopped), seed);
        landscape.restoreBest();
        finish();
        return new CureOutcome(board, moves);
    }

    /** Gives a time to all that can have one, and says which treatments had to be placed where others kept their time; none where all is new. */
    int[] construct() {
        keepWhatStands();
        List<Integer> homeless = new ArrayList<>(facts.dues().stream().filter(due -> !board.isPlaced(due.index()) && !due.want().pinned())
                .map(Due::index).toList());
        homeless.sort(Comparator.comparingDouble(new Scarcity(facts)::of).reversed());
        homeless.forEach(descent::settle);
        restore();
        watch.see(board.left(), board.wished());
        boolean isNew = facts.dues().stream().allMatch(due -> due.want().now() == Prescribed.NOWHERE);
        return isNew ? new int[0] : facts.dues().stream().filter(due -> !due.want().pinned() && board.at(due.index()) != due.want().now())
                .mapToInt(Due::index).toArray();
    }

    /** What cannot stand, and why. */
    private Map<Due, CureConstraint> keepWhatStands() {
        List<Due> standing = facts.dues().stream().filter(due -> stand(due) != Prescribed.NOWHERE)
                .sorted(Comparator.comparing((Due due) -> !due.want().pinned()).thenComparing(this::stand)).toList();
        Objections objections = new Objections(board);
        Map<Due, CureConstraint> fallen = new LinkedHashMap<>();
        for (Due due : standing) {
            int at = stand(due);
            Optional<CureConstraint> against = due.want().pinned() ? objections.impossible(due.index(), at) : objections.against(due.index(), at);
            if (against.isEmpty()) {
                board.put(due.index(), at);
                board.count(board.day(due.guest(), at));
                board.countPrescribed(due.prescribed());
            } else {
                fallen.put(due, against.get());
            }
        }
        return fallen;
    }

    /** Where it has come to: what is pinned stays, the rest is where a search before has put it, if there was one. */
    private int stand(Due due) {
        return found == null || due.want().pinned() ? due.want().now() : found[due.index()];
    }

    /** Makes room for what is left out as long as giving one other treatment another time does. */
    private void restore() {
        Restoring restoring = new Restoring(board);
        boolean restored = true;
        while (restored && board.left() > 0) {
            restored = false;
            restoring.forget();
            for (Due due : facts.dues()) {
                if (stopped.getAsBoolean()) {
                    return;
                }
                boolean open = !board.isPlaced(due.index()) && !due.want().pinned();
                restored |= open && (descent.settle(due.index()) || restoring.restore(due.index()));
            }
        }
    }

    private void finish() {
        descent.run(stopped);
        if (board.left() > 0) {
            restore();
            descent.run(stopped);
        }
        watch.see(board.left(), board.wished());
    }
}
