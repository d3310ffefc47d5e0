package org.arasan.planning.cure.search;

import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.Prescribed;

/** A change of a plan that can be taken back: up to three treatments get other times at once, or none if they do not fit. */
final class Change {

    private static final int MOST = 3;

    private final Board board;
    private final CureFacts facts;
    private final int[] dues = new int[MOST];
    private final int[] to = new int[MOST];
    private final int[] from = new int[MOST];
    private final int[] days = new int[2 * MOST];
    private final long[] dayCosts = new long[2 * MOST];
    private final int[] prescribed = new int[MOST];
    private final long[] prescribedCosts = new long[MOST];
    private int size;
    private int daysTouched;
    private int prescribedTouched;

    Change(Board board) {
        this.board = board;
        this.facts = board.facts();
    }

    Change begin() {
        size = 0;
        return this;
    }

    /** Another treatment, and its new time or {@link Prescribed#NOWHERE}, which the house and the guest's own day allow. */
    Change move(int due, int when) {
        dues[size] = due;
        to[size] = when;
        from[size++] = board.at(due);
        return this;
    }

    /** Makes it, and says what it adds to the cost; or does nothing and says {@link org.arasan.planning.search.Annealing.Landscape#NONE}. */
    long make() {
        if (size == 1 && to[0] != Prescribed.NOWHERE && !board.suits(dues[0], to[0], dues[0])) {
            return Long.MAX_VALUE;
        }
        long before = board.cost();
        lift();
        for (int i = 0; i < size; i++) {
            if (to[i] != Prescribed.NOWHERE) {
                if (!board.fits(dues[i], to[i])) {
                    putBack(i);
                    return Long.MAX_VALUE;
                }
                board.put(dues[i], to[i]);
            }
        }
        count();
        return board.cost() - before;
    }

    private void lift() {
        for (int i = 0; i < size; i++) {
            if (from[i] != Prescribed.NOWHERE) {
                board.remove(dues[i]);
            }
        }
    }

    /** Gives the old times back; the first {@code made} have new ones. */
    private void putBack(int made) {
        for (int i = 0; i < made; i++) {
            if (to[i] != Prescribed.NOWHERE) {
                board.remove(dues[i]);
            }
        }
        for (int i = 0; i < size; i++) {
            if (from[i] != Prescribed.NOWHERE) {
                board.put(dues[i], from[i]);
            }
        }
    }

    private void count() {
        daysTouched = 0;
        prescribedTouched = 0;
        for (int i = 0; i < size; i++) {
            int guest = facts.dues().get(dues[i]).guest();
            touchDay(guest, from[i]);
            touchDay(guest, to[i]);
            touchPrescribed(facts.dues().get(dues[i]).prescribed());
        }
        for (int i = 0; i < daysTouched; i++) {
            board.count(days[i]);
        }
        for (int i = 0; i < prescribedTouched; i++) {
            board.countPrescribed(prescribed[i]);
        }
    }

    private void touchDay(int guest, int when) {
        if (when == Prescribed.NOWHERE) {
            return;
        }
        int day = board.day(guest, when);
        for (int i = 0; i < daysTouched; i++) {
            if (days[i] == day) {
                return;
            }
        }
        days[daysTouched] = day;
        dayCosts[daysTouched++] = board.dayCost(day);
    }

    private void touchPrescribed(int index) {
        for (int i = 0; i < prescribedTouched; i++) {
            if (prescribed[i] == index) {
                return;
            }
        }
        prescribed[prescribedTouched] = index;
        prescribedCosts[prescribedTouched++] = board.prescribedCost(index);
    }

    /** Takes back what was made last. */
    void undo() {
        putBack(size);
        for (int i = 0; i < daysTouched; i++) {
            board.restore(days[i], dayCosts[i]);
        }
        for (int i = 0; i < prescribedTouched; i++) {
            board.restorePrescribed(prescribed[i], prescribedCosts[i]);
        }
    }
}
