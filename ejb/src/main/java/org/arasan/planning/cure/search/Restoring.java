package org.arasan.planning.cure.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureKind;
import org.arasan.planning.cure.facts.Due;
import org.arasan.planning.cure.facts.Prescribed;
import org.arasan.planning.search.Annealing.Landscape;

/** Makes room for what is left out by giving one other treatment another time. */
final class Restoring {

    private final Board board;
    private final CureFacts facts;
    private final Change change;
    /** By cabinet, those that may have another time. */
    private final int[][] ofCabinet;
    /** By due, the times it could have as well as its own, while the plan stays as it is. */
    private final Map<Integer, int[]> elsewhere = new HashMap<>();

    Restoring(Board board) {
        this.board = board;
        this.facts = board.facts();
        this.change = new Change(board);
        this.ofCabinet = IntStream.range(0, facts.cabinets().size()).mapToObj(cabinet -> facts.dues().stream()
                .filter(due -> due.kind().cabinet() == cabinet && !due.want().pinned()).mapToInt(Due::index).toArray()).toArray(int[][]::new);
    }

    /** The plan has changed. */
    void forget() {
        elsewhere.clear();
    }

    /** Finds a time for it; says whether there was one. */
    boolean restore(int due) {
        Due each = facts.dues().get(due);
        for (int when : board.starts().of(each.prescribed())) {
            for (int other : board.fitsCabinet(due, when) ? ofDay(each.guest(), when) : ofCabinet[each.kind().cabinet()]) {
                if (isInTheWay(other, each, when) && board.suits(due, when, other) && makesRoom(other, due, when)) {
                    forget();
                    return true;
                }
            }
        }
        return false;
    }

    private int[] ofDay(int guest, int when) {
        int day = board.day(guest, when);
        return Arrays.stream(board.duesOf(day), 0, board.sizeOf(day)).filter(due -> !facts.dues().get(due).want().pinned()).toArray();
    }

    /** Whether it is at the same time in the same cabinet, or the same guest's. */
    private boolean isInTheWay(int other, Due due, int when) {
        int at = board.at(other);
        CureKind kind = facts.dues().get(other).kind();
        return at != Prescribed.NOWHERE && (facts.dues().get(other).guest() == due.guest()
                || when < at + kind.occupies() && at < when + due.kind().occupies());
    }

    private boolean makesRoom(int other, int due, int when) {
        for (int place : elsewhere.computeIfAbsent(other, this::elsewhere)) {
            if (change.begin().move(other, place).move(due, when).make() != Landscape.NONE) {
                return true;
            }
        }
        return false;
    }

    private int[] elsewhere(int other) {
        return Arrays.stream(board.starts().of(facts.dues().get(other).prescribed()))
                .filter(when -> when != board.at(other) && couldBe(other, when)).toArray();
    }

    private boolean couldBe(int other, int when) {
        boolean could = change.begin().move(other, when).make() != Landscape.NONE;
        if (could) {
            change.undo();
        }
        return could;
    }
}
