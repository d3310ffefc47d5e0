package org.arasan.planning.cure.search;

import java.util.List;
import org.arasan.planning.cure.facts.CureConstraint;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureGuest;
import org.arasan.planning.cure.facts.CureWeights;
import org.arasan.planning.cure.facts.Due;
import org.arasan.planning.cure.facts.Measure;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.planning.cure.facts.Prescribed;

/** What a guest's day and the treatments of one prescription cost against the wishes. It has room to count in, and is one thread's. */
final class Wishes {

    private static final int HALVES = 2;

    private final CureFacts facts;
    private final Starts starts;
    private final long[] weights = new long[CureConstraint.values().length];
    /** By prescription and day: how many possible days are before. */
    private final int[][] earlierDays;
    private final int[] ones;
    private final int[] others;

    Wishes(CureFacts facts, Starts starts, CureWeights set) {
        this.facts = facts;
        this.starts = starts;
        for (CureConstraint each : CureConstraint.values()) {
            weights[each.ordinal()] = set.of(each);
        }
        earlierDays = new int[facts.prescribed().size()][facts.days()];
        for (int i = 0; i < earlierDays.length; i++) {
            count(earlierDays[i], facts.openDays(i));
        }
        int most = facts.guests().stream().mapToInt(guest -> guest.busy().size()).max().orElse(0) + facts.dues().size();
        ones = new int[most];
        others = new int[most];
    }

    private static void count(int[] earlier, int[] openDays) {
        for (int day : openDays) {
            for (int later = day + 1; later < earlier.length; later++) {
                earlier[later]++;
            }
        }
    }

    long weight(CureConstraint constraint) {
        return weights[constraint.ordinal()];
    }

    /** One treatment by itself. */
    long of(Due due, int at) {
        Prescribed prescribed = facts.prescribed().get(due.prescribed());
        boolean amiss = switch (prescribed.part()) {
            case ANY -> false;
            case MORNING -> !Minutes.isMorning(at);
            case AFTERNOON -> Minutes.isMorning(at);
        };
        return (amiss ? weight(CureConstraint.PART_OF_DAY) : 0) + (due.isMovedBy(at) ? weight(CureConstraint.MOVED) : 0);
    }

    /** One guest's day, with so many treatments. */
    long ofDay(int guest, int day, int[] dues, int[] at, int count) {
        int over = count - facts.fullDay(guest);
        return waiting(sortedDay(guest, day, dues, at, count)) * weight(CureConstraint.WAIT)
                + (over > 0 ? over * weight(CureConstraint.FULL_DAY) : 0);
    }

    /** Puts begins and ends of all that is on, in order, into the two arrays. */
    private int sortedDay(int guest, int day, int[] dues, int[] at, int count) {
        int size = 0;
        List<CureGuest.Busy> busy = starts.busy(guest, day);
        for (int i = 0; i < busy.size(); i++) {
            if (busy.get(i).doing() == CureGuest.Doing.LESSON) {
                insert(busy.get(i).time().from(), busy.get(i).time().until(), size++);
            }
        }
        for (int i = 0; i < count; i++) {
            int from = at[dues[i]];
            insert(from, from + facts.dues().get(dues[i]).kind().minutes(), size++);
        }
        return size;
    }

    private void insert(int from, int until, int size) {
        int place = size;
        while (place > 0 && ones[place - 1] > from) {
            ones[place] = ones[place - 1];
            others[place] = others[place - 1];
            place--;
        }
        ones[place] = from;
        others[place] = until;
    }

    private long waiting(int size) {
        long waiting = 0;
        int until = 0;
        int half = -1;
        for (int i = 0; i < size; i++) {
            int here = HALVES * Minutes.dayOf(ones[i]) + (Minutes.isMorning(ones[i]) ? 0 : 1);
            waiting += here == half ? Measure.waiting(ones[i] - until) : 0;
            until = here == half ? Math.max(until, others[i]) : others[i];
            half = here;
        }
        return waiting;
    }

    /** The treatments of one prescription, whose dues begin with the first. */
    long ofPrescribed(int index, int[] at, int first, int wanted) {
        if (wanted == 1) {
            return 0;
        }
        int placed = 0;
        for (int due = first; due < first + wanted; due++) {
            if (at[due] != Prescribed.NOWHERE) {
                insert(at[due], at[due], placed++);
            }
        }
        int possible = facts.openDays(index).length;
        for (int i = 0; i < placed; i++) {
            others[i] = earlierDays[index][Minutes.dayOf(ones[i])];
        }
        return Measure.isFrame(wanted) ? Measure.frame(others, placed, possible) * weight(CureConstraint.FRAME)
                : Measure.spread(others, placed, possible) * weight(CureConstraint.SPREAD) + offHours(placed) * weight(CureConstraint.SAME_HOUR);
    }

    private long offHours(int placed) {
        if (placed == 0) {
            return 0;
        }
        for (int i = 0; i < placed; i++) {
            int minute = ones[i] % Minutes.OF_A_DAY;
            int place = i;
            while (place > 0 && ones[place - 1] > minute) {
                ones[place] = ones[place - 1];
                place--;
            }
            ones[place] = minute;
        }
        long off = 0;
        int usual = Measure.usual(ones, placed);
        for (int i = 0; i < placed; i++) {
            off += Measure.offHour(ones[i], usual);
        }
        return off;
    }
}
