package org.arasan.planning.timetable.model;

import java.util.BitSet;

/**
 * Somebody who gives lectures.
 *
 * @param away      the ticks at which the trainer cannot teach: outside of hours, absent, not on site
 * @param hoursLeft academic hours that may still be given, by week of the grid
 */
public record Trainer(long id, String name, BitSet away, int[] hoursLeft) {

    /** How many ticks of that span the trainer is away. */
    public int awayFrom(int start, int length) {
        return away.get(start, start + length).cardinality();
    }
}
