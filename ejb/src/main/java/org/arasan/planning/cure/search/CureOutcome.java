package org.arasan.planning.cure.search;

import java.util.ArrayList;
import java.util.List;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.Due;
import org.arasan.planning.cure.facts.Prescribed;

/** What a search has found: when each treatment is and at which of its cabinet's places, and why some have no time. */
public final class CureOutcome {

    private final CureFacts facts;
    private final int[] times;
    private final int[] places;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final long wished;
    private final long moves;

    CureOutcome(Board board, long moves) {
        this.facts = board.facts();
        this.moves = moves;
        this.times = board.times();
        this.places = new Seating(facts, times).places();
        WhyLeftOut why = new WhyLeftOut(board);
        for (Due due : facts.dues()) {
            if (times[due.index()] != Prescribed.NOWHERE && places[due.index()] == 0) {
                times[due.index()] = Prescribed.NOWHERE;
            }
            if (times[due.index()] == Prescribed.NOWHERE) {
                leftOut.add(why.of(due));
            }
        }
        this.wished = board.wished();
    }

    public CureFacts facts() {
        return facts;
    }

    /** By due, in minutes of the plan, or {@link Prescribed#NOWHERE}; for reading. */
    public int[] times() {
        return times;
    }

    public int at(int due) {
        return times[due];
    }

    /** Which of the cabinet's places, 1 being the first; 0 for what has no time. */
    public int place(int due) {
        return places[due];
    }

    /** Whether it is elsewhere than it was, or has a time for the first time. */
    public boolean isChanged(Due due) {
        return times[due.index()] != due.want().now();
    }

    /** Those that had a time and have another now, or none. */
    public List<Due> moved() {
        return facts.dues().stream().filter(due -> due.want().now() != Prescribed.NOWHERE && isChanged(due)).toList();
    }

    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** What the plan costs against the wishes. */
    public long wished() {
        return wished;
    }

    /** So many moves were looked at in the annealing. */
    public long moves() {
        return moves;
    }
}
