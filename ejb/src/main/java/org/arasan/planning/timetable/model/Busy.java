package org.arasan.planning.timetable.model;

/**
 * Somebody of a group has an appointment.
 *
 * @param group  which of the model's groups
 * @param from   the first tick
 * @param until  the first tick after it
 * @param pinned whether it stays where it is, so that no lesson may take its time; otherwise it can be moved, at a cost
 */
public record Busy(int group, int from, int until, boolean pinned) {

    boolean overlaps(int start, int length) {
        return from < start + length && start < until;
    }
}
