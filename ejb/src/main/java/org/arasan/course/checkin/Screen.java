package org.arasan.course.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.arasan.course.Attendance.Mark;
import org.arasan.course.roll.Roll;
import org.arasan.course.roll.Roll.Line;

/**
 * What a trainer shows to the hall at one moment.
 *
 * @param code {@code null} unless members can check in now
 * @param next id of the lesson's hour that takes check-ins instead, or {@code null}
 */
public record Screen(Roll roll, State state, Shown code, Long next, Instant now) {

    /** Whether members can check in. */
    public enum State { NOT_YET, OPEN, OVER, CLOSED }

    /** @param address what the QR code holds; @param digits what may be typed instead; @param changesAt when both change */
    public record Shown(String address, String digits, Instant changesAt) {

        /** Whole seconds until then. */
        public long secondsLeft(Instant now) {
            return Duration.between(now, changesAt).plusMillis(999).toSeconds();
        }
    }

    /** Those who are marked as present or late. */
    public long here() {
        return roll.count(Mark.PRESENT) + roll.count(Mark.LATE);
    }

    /** Those who checked in themselves, the latest first. */
    public List<Line> came() {
        return roll.lines().stream().filter(line -> line.seen().came() != null)
                .sorted(Comparator.comparing((Line line) -> line.seen().came()).reversed()).toList();
    }
}
