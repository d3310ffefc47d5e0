package org.arasan.course;

/** Told, inside its transaction, whenever an intake's timetable is published, also when it is published again. */
public record TimetablePublished(Long intake) {
}
