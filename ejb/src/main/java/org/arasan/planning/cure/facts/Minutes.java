package org.arasan.planning.cure.facts;

import java.time.LocalTime;

/** A stretch of time, half-open, in minutes since the midnight before the first day. */
public record Minutes(int from, int until) {

    public static final int OF_A_DAY = 24 * 60;
    public static final int NOON = OF_A_DAY / 2;

    /** Refuses one that ends before it begins. */
    public Minutes {
        if (from > until) {
            throw new IllegalArgumentException("it ends after it begins");
        }
    }

    /** On a day, 0 being the first, by the clock. */
    public static Minutes of(int day, LocalTime from, LocalTime until) {
        return new Minutes(at(day, from), at(day, until));
    }

    public static int at(int day, LocalTime time) {
        return day * OF_A_DAY + time.toSecondOfDay() / 60;
    }

    public static int dayOf(int at) {
        return Math.floorDiv(at, OF_A_DAY);
    }

    public static LocalTime timeOf(int at) {
        return LocalTime.ofSecondOfDay(60L * Math.floorMod(at, OF_A_DAY));
    }

    public static boolean isMorning(int at) {
        return Math.floorMod(at, OF_A_DAY) < NOON;
    }

    public boolean overlaps(int otherFrom, int otherUntil) {
        return from < otherUntil && otherFrom < until;
    }

    public boolean holds(int otherFrom, int otherUntil) {
        return from <= otherFrom && otherUntil <= until;
    }
}
