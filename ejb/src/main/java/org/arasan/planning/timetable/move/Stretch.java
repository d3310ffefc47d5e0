package org.arasan.planning.timetable.move;

import java.time.Instant;
import java.util.List;
import org.arasan.planning.timetable.LessonMeans.Place;

/**
 * Moments at which one lesson could begin, all with the same outcome.
 *
 * @param from    the first moment
 * @param until   the first moment that is none of them any more
 * @param place   where the lesson would be at the first moment and with whom: its own hall and trainer where they can, else the best others;
 *                {@code null} where nothing fits
 * @param clashes where nothing fits, all that its own hall and trainer would break there; else at most that the curriculum has another day
 */
public record Stretch(Instant from, Instant until, Place place, List<Clash> clashes) {

    public boolean fits() {
        return place != null;
    }

    /** Whether the moments right after this have the same outcome. */
    boolean goesOnAs(Stretch next) {
        return until.equals(next.from) && fits() == next.fits() && clashes.equals(next.clashes)
                && (!fits() || place.hall().equals(next.place.hall()) && place.trainer().id() == next.place.trainer().id());
    }
}
