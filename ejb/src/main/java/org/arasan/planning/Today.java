package org.arasan.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.arasan.course.Lesson;
import org.arasan.programme.Intake;

/**
 * A resort's day.
 *
 * @param asOf when it was read
 * @param lessons those published for this day, with topic, trainer, venue, group and intake fetched
 * @param open the intakes that are not over yet
 */
public record Today(LocalDate day, Instant asOf, List<Lesson> lessons, List<Open> open) {

    /** An intake under way, and what it waits for. */
    public record Open(Intake intake, Progress progress) {
    }
}
