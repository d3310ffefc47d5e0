package org.arasan.course;

/**
 * Told inside the transaction: a published lesson has got a time, a venue and a trainer. {@link Lesson#former} says which it had before; where
 * it had none, or is where it was, nothing has changed for anybody in the end.
 */
public record LessonMoved(Lesson lesson) {
}
