package org.arasan.course.checkin;

import java.time.Instant;
import java.time.ZoneId;
import org.arasan.course.Attendance;
import org.arasan.course.roll.HoursLeft;

/**
 * How a member stands in an academic hour after checking in.
 *
 * @param mark  {@code null} where nobody has marked them, as before they checked in
 * @param hours what the course still asks of them
 */
public record CheckedIn(Outcome outcome, Long hour, int ordinal, Attendance.Mark mark, Instant came, HoursLeft hours, Place place) {

    /** What came of it. */
    public enum Outcome {
        /** The member is marked. */ MARKED,
        /** The member was marked before. */ ALREADY,
        /** A trainer says the member is excused or was not there; that stays, and the trainer is told. */ KEPT
    }

    /** The lesson, in words. */
    public record Place(String topic, String group, String venue, Instant starts, Instant ends, ZoneId zone) {
    }
}
