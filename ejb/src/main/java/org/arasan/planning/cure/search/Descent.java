package org.arasan.planning.cure.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureKind;
import org.arasan.planning.cure.facts.Due;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.planning.cure.facts.Prescribed;
import org.arasan.planning.search.Annealing.Landscape;

/** Looks at every single move: gives treatments their cheapest time until no move makes the plan cheaper, and what is left out a time where one is. */
public final class Descent {

    private final Board board;
    private final CureFacts facts;
    private final Change change;

    public Descent(Board board) {
        this.board = board;
        this.facts = board.facts();
        this.change = new Change(board);
    }

    /** Gives it the time that costs least, if that is cheaper than how things are; says whether it did. */
    public boolean settle(int due) {
        int cheapest = Prescribed.NOWHERE;
        long least = 0;
        for (int when : board.starts().of(facts.dues().get(due).prescribed())) {
            if (when != board.at(due)) {
                long more = change.begin().move(due, when).make();
                if (more != Landscape.NONE) {
                    change.undo();
                    if (more < least) {
                        least = more;
                        cheapest = when;
                    }
                }
            }
        }
        if (cheapest != Prescribed.NOWHERE) {
            change.begin().move(due, cheapest).make();
        }
        return cheapest != Prescribed.NOWHERE;
    }

    /** Goes down until no single move helps, or it is told to stop. */
    public void run(BooleanSupplier stopped) {
        boolean restless = true;
        while (restless) {
            restless = false;
            for (Due due : facts.dues()) {
                if (stopped.getAsBoolean()) {
                    return;
                }
                if (!due.want().pinned() && settle(due.index())) {
                    restless = true;
                }
            }
        }
    }

    /** Finds a time for what is left out by giving one other treatment another time; says whether it did. */
    public boolean restore(int due) {
        Due each = facts.dues().get(due);
        for (int when : board.starts().of(each.prescribed())) {
            for (int other : inTheWay(each, when)) {
                if (board.suits(due, when, other) && makesRoom(other, due, when)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Those of the guest's day, or those in the cabinet at the time where it is full. */
    private List<Integer> inTheWay(Due each, int when) {
        List<Integer> others = new ArrayList<>();
        if (board.fitsCabinet(each.index(), when)) {
            int day = board.day(each.guest(), when);
            for (int i = 0; i < board.sizeOf(day); i++) {
                others.add(board.duesOf(day)[i]);
            }
        } else {
            facts.dues().stream().filter(other -> shareCabinet(each.kind(), when, other)).forEach(other -> others.add(other.index()));
        }
        others.removeIf(other -> facts.dues().get(other).want().pinned());
        return others;
    }

    private boolean shareCabinet(CureKind kind, int when, Due other) {
        int at = board.at(other.index());
        return at != Prescribed.NOWHERE && other.kind().cabinet() == kind.cabinet()
                && new Minutes(when, when + kind.occupies()).overlaps(at, at + other.kind().occupies());
    }

    private boolean makesRoom(int other, int due, int when) {
        for (int elsewhere : board.starts().of(facts.dues().get(other).prescribed())) {
            if (elsewhere != board.at(other) && change.begin().move(other, elsewhere).move(due, when).make() != Landscape.NONE) {
                return true;
            }
        }
        return false;
    }
}
