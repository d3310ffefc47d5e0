package org.arasan.planning.cure.search;

import java.util.function.BooleanSupplier;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.Due;
import org.arasan.planning.cure.facts.Prescribed;
import org.arasan.planning.search.Annealing.Landscape;

/** Looks at every single move: gives treatments their cheapest time, what is left out too, until no move makes the plan cheaper. */
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
}
