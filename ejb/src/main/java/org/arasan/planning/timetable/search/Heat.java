package org.arasan.planning.timetable.search;

import org.arasan.planning.timetable.model.Rule;
import org.arasan.planning.timetable.model.TimetableModel;

/**
 * How a search goes about it: temperatures in units of wishes, and what it fears of the higher levels while it searches, so that it may pass
 * through timetables that break something. What it ends with never does.
 *
 * @param hottest    the temperature at first
 * @param coldest    the temperature at last
 * @param must       wishes that one unit of what must hold is worth at first
 * @param mustAtLast and at last
 * @param left       wishes that one lecture left out is worth
 * @param swaps      how many of a hundred changes exchange two lectures
 */
public record Heat(double hottest, double coldest, long must, long mustAtLast, long left, int swaps) {

    private static final Rule[] DEAR = {Rule.MORNINGS, Rule.ONE_HALL, Rule.ONE_TIME, Rule.CURRICULUM_DAY, Rule.EVEN_DAYS, Rule.ISOLATED};

    /** Fits the weights of a model: the dearest wish of one lecture is often broken at first, the cheapest hardly ever at last. */
    public static Heat of(TimetableModel model) {
        long dearest = 1;
        for (Rule rule : DEAR) {
            dearest = Math.max(dearest, model.weight(rule));
        }
        return new Heat(dearest, Math.max(0.1, dearest / 200.0), 40 * dearest, 40 * dearest, 10 * dearest, 30);
    }

    /** Half as hot on the scale of temperatures, and with more fear. */
    Heat again() {
        return new Heat(Math.sqrt(hottest * coldest), coldest, 5 * mustAtLast, 5 * mustAtLast, left, swaps);
    }

    long must(double share) {
        return Math.round(must * Math.pow((double) mustAtLast / must, share));
    }
}
