package org.arasan.planning.timetable.search;

/**
 * The end of every search: what is in the way of a must is left out, then every change of one lecture, and every exchange of two, is tried
 * until none makes the timetable better, and no lecture left out finds a place.
 */
final class Descent {

    /** No sum of a lower level reaches it: places weigh more than wishes, musts more than places. */
    private static final long PLACE = 1L << 30;
    private static final long MUST = 1L << 46;

    private static final int[] NONE = {};

    private final Board board;
    private final Columns columns;

    Descent(Board board) {
        this.board = board.weigh(MUST, PLACE);
        this.columns = board.columns;
    }

    void run() {
        leaveOutWhatIsInTheWay();
        boolean better = true;
        while (better) {
            better = false;
            for (int i : columns.movable) {
                better |= mend(board, i);
            }
            for (int i : columns.movable) {
                better |= exchange(i);
            }
        }
    }

    private void leaveOutWhatIsInTheWay() {
        boolean found = true;
        while (found) {
            found = false;
            int worst = -1;
            long most = 0;
            for (int i : columns.movable) {
                long relief = board.start[i] < 0 ? 0 : -board.mustChange(i, Board.OUT, Board.OUT, Board.OUT);
                if (relief > most) {
                    most = relief;
                    worst = i;
                }
            }
            if (worst >= 0) {
                board.leaveOut(worst);
                found = true;
            }
        }
    }

    /** Puts the lecture to the best spot there is, if that is better than where it lies or than none; of equally good ones to the earliest. */
    static boolean mend(Board board, int i) {
        Columns columns = board.columns;
        long best = 0;
        int earliest = board.start[i];
        int[] to = null;
        for (int start : columns.starts[i]) {
            for (int trainer : columns.trainers[i]) {
                for (int hall : columns.canCome(i, start, trainer) ? columns.halls[i] : NONE) {
                    long more = board.change(i, start, hall, trainer);
                    if (more < best || more == best && start < earliest) {
                        best = more;
                        earliest = start;
                        to = new int[] {start, hall, trainer};
                    }
                }
            }
        }
        if (to != null) {
            board.move(i, to[0], to[1], to[2]);
        }
        return to != null;
    }

    /** Exchanges it with the first lecture with which that makes the timetable better. */
    private boolean exchange(int i) {
        for (int j : columns.movable) {
            if (j > i && board.mayExchange(i, j) && board.exchangeChange(i, j) < 0) {
                board.exchange(i, j);
                return true;
            }
        }
        return false;
    }
}
