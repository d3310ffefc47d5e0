package org.arasan.timeline;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Something ahead of a member that has been changed lately: their room, a lesson or a treatment of theirs.
 *
 * @param title  the topic of a lesson in the member's language, the treatment, or the house of the room
 * @param before where it was, or {@code null} where it had no place
 * @param after  where it is, or {@code null} where it is off
 * @param since  when it was changed last
 * @param zone   of the resort
 */
public record News(What what, String title, At before, At after, Instant since, ZoneId zone) {

    /** What has been changed. */
    public enum What { ROOM, LESSON, TREATMENT }

    /**
     * When and where.
     *
     * @param starts  since when the bed is theirs, for a room; {@code null} for a former one
     * @param place   the venue, the cabinet, or the bed as the desk says it; {@code null} where it stays the same
     * @param trainer of a lesson, else {@code null}
     */
    public record At(Instant starts, String place, String trainer) {
    }
}
