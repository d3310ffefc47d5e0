package org.arasan.planning.timetable.search;

import java.util.Arrays;
import org.arasan.planning.timetable.model.TimetableModel.Day;

/** Ticks that groups wait between two lectures of a day: by group and day, which lectures there are. */
final class Waiting {

    private static final int[] NONE = {};

    private final Columns columns;
    private final long weight;
    private final Day day;
    private final int[][] lectures;

    Waiting(Columns columns, long weight) {
        this.columns = columns;
        this.weight = weight;
        day = columns.model.means().day();
        lectures = new int[weight == 0 ? 0 : columns.model.people().groups().size() * columns.days][];
        Arrays.fill(lectures, NONE);
    }

    /** What it costs more when the lecture begins there instead, all others at {@code starts}; less than 0 is nowhere. */
    long change(int i, int[] starts, int to) {
        int from = starts[i];
        if (weight == 0 || from == to) {
            return 0;
        }
        long more = 0;
        for (int group : columns.groups[i]) {
            int row = group * columns.days;
            if (from >= 0 && to >= 0 && columns.dayOf[from] == columns.dayOf[to]) {
                more += waits(row + columns.dayOf[to], i, to, starts) - waits(row + columns.dayOf[from], i, from, starts);
            } else {
                more += to < 0 ? 0 : waits(row + columns.dayOf[to], i, to, starts) - waits(row + columns.dayOf[to], i, -1, starts);
                more -= from < 0 ? 0 : waits(row + columns.dayOf[from], i, from, starts) - waits(row + columns.dayOf[from], i, -1, starts);
            }
        }
        return weight * more;
    }

    /** Where it leaves, and where it comes, two gaps may become none. */
    long mostGain(int groups) {
        return 4 * weight * day.useful() * groups;
    }

    /** The waiting of one group on one day, one lecture beginning at {@code start} or, if less than 0, not being there. */
    private long waits(int row, int lecture, int start, int[] starts) {
        long[] spans = new long[lectures[row].length + 1];
        int size = 0;
        for (int each : lectures[row]) {
            if (each != lecture) {
                spans[size++] = (long) starts[each] << Integer.SIZE | columns.length[each];
            }
        }
        if (start >= 0) {
            spans[size++] = (long) start << Integer.SIZE | columns.length[lecture];
        }
        Arrays.sort(spans, 0, size);
        long waits = 0;
        int end = 0;
        for (int i = 0; i < size; i++) {
            int begins = (int) (spans[i] >>> Integer.SIZE);
            waits += i == 0 ? 0 : day.waiting(begins - end);
            end = Math.max(end, begins + (int) spans[i]);
        }
        return waits;
    }

    void move(int i, int start, int to) {
        if (weight != 0 && start != to) {
            for (int group : columns.groups[i]) {
                int row = group * columns.days;
                if (start >= 0) {
                    int[] old = lectures[row + columns.dayOf[start]];
                    lectures[row + columns.dayOf[start]] = Arrays.stream(old).filter(each -> each != i).toArray();
                }
                if (to >= 0) {
                    int[] old = lectures[row + columns.dayOf[to]];
                    int[] more = Arrays.copyOf(old, old.length + 1);
                    more[old.length] = i;
                    lectures[row + columns.dayOf[to]] = more;
                }
            }
        }
    }
}
