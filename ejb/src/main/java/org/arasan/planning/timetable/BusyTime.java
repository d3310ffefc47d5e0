package org.arasan.planning.timetable;

/**
 * Somebody of a study group has an appointment, whatever it is for.
 *
 * @param group  the id of the study group
 * @param pinned whether it stays, so that no lesson of the group may take its time; otherwise pushing it away is a cost
 */
public record BusyTime(long group, Span span, boolean pinned) {
}
