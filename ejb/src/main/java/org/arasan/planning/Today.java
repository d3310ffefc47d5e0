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
public record Today(LocalDate day, Instant asOf, Guests guests, List<Lesson> lessons, List<Open> open) {

    /**
     * Guests by what today is for them.
     *
     * @param arriving awaited today
     * @param late awaited on an earlier day
     * @param leaving in house, to leave today
     * @param overdue in house, to have left on an earlier day
     */
    public record Guests(long arriving, long late, long inHouse, long leaving, long overdue) {
    }

    /** An intake under way, and what it waits for. */
    public record Open(Intake intake, Progress progress) {
    }
}
