package org.arasan.planning.timetable.model;

/**
 * Where a lecture lies.
 *
 * @param start   the tick with which it begins
 * @param hall    which of the model's halls
 * @param trainer which of the model's trainers; {@link #NOBODY} where the lecture needs none
 */
public record Spot(int start, int hall, int trainer) {

    /** Stands for the trainer of a lecture that is not asked for one. */
    public static final int NOBODY = -1;
}
