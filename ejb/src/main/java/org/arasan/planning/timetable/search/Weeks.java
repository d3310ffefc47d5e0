package org.arasan.planning.timetable.search;

import java.util.List;
import java.util.stream.IntStream;
import org.arasan.planning.timetable.model.Spot;
import org.arasan.planning.timetable.model.Trainer;

/** Academic hours that trainers give in a week beyond what is left of their limits. */
final class Weeks {

    private final int[] weekOf;
    private final int[][] left;
    private final boolean limited;

    Weeks(Columns columns, boolean counted) {
        weekOf = IntStream.range(0, columns.days).map(columns.model.grid()::week).toArray();
        List<Trainer> trainers = columns.model.means().trainers();
        left = trainers.stream().map(each -> each.hoursLeft().clone()).toArray(int[][]::new);
        limited = counted && IntStream.range(0, left.length).anyMatch(i -> IntStream.of(left[i]).anyMatch(each -> each < Integer.MAX_VALUE));
    }

    /** Hours over the limits that come when so many go from one trainer and day to another; a day less than 0 is nowhere. */
    long change(int trainer, int day, int toTrainer, int toDay, int hours) {
        if (!limited || trainer == toTrainer && day >= 0 && toDay >= 0 && weekOf[day] == weekOf[toDay]) {
            return 0;
        }
        long more = 0;
        if (trainer != Spot.NOBODY && day >= 0) {
            int now = left[trainer][weekOf[day]];
            more = over((long) now + hours) - over(now);
        }
        if (toTrainer != Spot.NOBODY && toDay >= 0) {
            int now = left[toTrainer][weekOf[toDay]];
            more += over((long) now - hours) - over(now);
        }
        return more;
    }

    void give(int trainer, int day, int hours) {
        if (limited && trainer != Spot.NOBODY && day >= 0) {
            left[trainer][weekOf[day]] -= hours;
        }
    }

    private static long over(long left) {
        return Math.max(0, -left);
    }
}
