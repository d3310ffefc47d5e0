package org.arasan.planning.timetable.model;

/**
 * Lectures that belong together: they rather keep their hall, time of day and trainer, and are spread over days.
 *
 * @param leastDays on so many different days they should lie
 */
public record Series(String name, int leastDays) {
}
