package org.arasan.planning.cure.facts;

/** How far treatments of one prescription are from what is wished; nothing is best. */
public final class Measure {

    /** Minutes around the usual hour that nobody minds. */
    private static final int SAME_HOUR = 60;
    private static final int HALF_AN_HOUR = 30;
    /** Minutes between two things that nobody minds waiting. */
    private static final int WAIT = 60;
    private static final int QUARTER = 15;
    /** What is given so often frames a cure, like the doctor's first visit and the last. */
    private static final int FRAME = 2;

    private Measure() {
    }

    /** Whether something wanted so often is to be early the first time and late the second, and not spread. */
    public static boolean isFrame(int wanted) {
        return wanted == FRAME;
    }

    /** Days by which the first is later than the second possible day and the second earlier than the last but one; by places among those days. */
    public static int frame(int[] places, int placed, int possible) {
        return placed < FRAME ? 0 : Math.max(0, places[0] - 1) + Math.max(0, possible - 2 - places[1]);
    }

    /**
     * Days by which so many treatments, in order and by their places among the possible days, are further than one from where they would be
     * if each stood in the middle of an equal share of these days.
     */
    public static int spread(int[] places, int placed, int possible) {
        int days = 0;
        int share = 2 * placed;
        for (int i = 0; i < placed; i++) {
            int off = Math.abs(share * places[i] - ((2 * i + 1) * possible - placed));
            days += Math.max(0, off - 1) / share;
        }
        return days;
    }

    /** Half hours, begun ones counted, by which a start is more than an hour from the usual one. */
    public static int offHour(int minute, int usual) {
        int over = Math.abs(minute - usual) - SAME_HOUR;
        return over <= 0 ? 0 : (over + HALF_AN_HOUR - 1) / HALF_AN_HOUR;
    }

    /** The usual hour of so many starts, in order: the middle one, the earlier of two. */
    public static int usual(int[] sorted, int count) {
        return sorted[(count - 1) / 2];
    }

    /** Quarters of an hour, begun ones counted, that somebody waits beyond an hour. */
    public static int waiting(int minutes) {
        return minutes <= WAIT ? 0 : (minutes - WAIT + QUARTER - 1) / QUARTER;
    }
}
