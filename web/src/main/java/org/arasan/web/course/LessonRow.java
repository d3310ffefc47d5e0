package org.arasan.web.course;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.Instant;
import java.util.List;
import org.arasan.Language;
import org.arasan.course.AcademicHour;
import org.arasan.course.Lesson;

/**
 * A lesson as programs read it; times in the resort's zone. {@code makeUp} tells a lesson for some who missed hours from a group's own,
 * {@code plenary} one that all groups hear together: its group is the one it hangs on; {@code pinned} one that no planner moves.
 */
public record LessonRow(Long id, Lesson.State state, OffsetDateTime starts, OffsetDateTime ends, Long intake, Group group, Topic topic,
                        Named trainer, Named venue, boolean makeUp, boolean plenary, boolean pinned, List<Hour> hours) {

    /** A row known by its name. */
    public record Named(Long id, String name) {
    }

    /** Who learns. */
    public record Group(Long id, String name, Language language) {
    }

    /** What they learn. */
    public record Topic(Long id, int number, int day, String title, String form) {
    }

    /** One academic hour; the ordinal counts within the course. */
    public record Hour(Long id, int ordinal, OffsetDateTime starts, OffsetDateTime ends, AcademicHour.RollCall rollCall) {
    }

    /** The lesson with everything that it refers to at hand. */
    public static LessonRow of(Lesson lesson) {
        ZoneId zone = lesson.group().intake().resort().zone();
        return new LessonRow(lesson.id(), lesson.state(), at(lesson.starts(), zone), at(lesson.ends(), zone), lesson.group().intake().id(),
                new Group(lesson.group().id(), lesson.group().name(), lesson.group().language()),
                new Topic(lesson.topic().id(), lesson.topic().number(), lesson.topic().day(), lesson.topic().title(), lesson.topic().form()),
                new Named(lesson.trainer().id(), lesson.trainer().name()), new Named(lesson.venue().id(), lesson.venue().name()), lesson.isMakeUp(),
                lesson.isPlenary(), lesson.isPinned(),
                lesson.hours().stream().map(hour -> hour(hour, zone)).toList());
    }

    private static Hour hour(AcademicHour hour, ZoneId zone) {
        return new Hour(hour.id(), hour.ordinal(), at(hour.starts(), zone), at(hour.ends(), zone), hour.rollCall());
    }

    /** The moment as that zone writes it. */
    public static OffsetDateTime at(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toOffsetDateTime();
    }
}
