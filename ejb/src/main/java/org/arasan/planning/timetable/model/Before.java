package org.arasan.planning.timetable.model;

/** One lecture ends before the other begins; both by their place among the model's lectures. */
public record Before(int first, int second) {
}
