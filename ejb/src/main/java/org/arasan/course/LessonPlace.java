package org.arasan.course;

import java.time.Instant;
import org.arasan.course.trainer.Trainer;
import org.arasan.resort.Venue;

/** When and where a lesson is given, and by whom. */
public record LessonPlace(Instant starts, Venue venue, Trainer trainer) {
}
