package org.arasan.planning.timetable.model;

/** A room for lectures, with the id it has elsewhere. */
public record Hall(long id, String name, int seats) {
}
