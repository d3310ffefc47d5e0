package org.arasan.course;

import java.time.Instant;
import org.arasan.course.trainer.Trainer;
import org.arasan.resort.Venue;

/** When and where a lesson is given, and by whom. */
public record LessonPlace(Instant starts, Venue venue, Trainer trainer) {

    /** Whether both are at the same time, in the same venue, by the same trainer. */
    boolean isSame(LessonPlace other) {
        return starts.equals(other.starts) && isOne(venue.id(), other.venue.id(), venue == other.venue)
                && isOne(trainer.id(), other.trainer.id(), trainer == other.trainer);
    }

    private static boolean isOne(Long id, Long otherId, boolean itself) {
        return itself || id != null && id.equals(otherId);
    }
}
