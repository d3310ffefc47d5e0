package org.arasan.web.trainer;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.arasan.course.Lesson;
import org.arasan.course.substitution.Substitution;
import org.arasan.web.course.LessonRow;
import org.arasan.web.course.LessonRow.Named;

/**
 * What became of a lesson's trainer.
 *
 * @param substitute null unless somebody stands in
 * @param reason     null where the lesson was moved to another trainer on the timetable
 * @param answer     why it was declined, or null
 */
public record SubstitutionRow(Long id, Substitution.State state, Long lesson, String topic, String group, OffsetDateTime starts, Named replaced,
                              Named substitute, String reason, String askedBy, Instant askedAt, String decidedBy, Instant decidedAt,
                              String answer) {

    static SubstitutionRow of(Substitution each) {
        Lesson lesson = each.lesson();
        ZoneId zone = lesson.group().intake().resort().zone();
        return new SubstitutionRow(each.id(), each.state(), lesson.id(), lesson.topic().title(), lesson.hearers(),
                LessonRow.at(lesson.starts(), zone), new Named(each.replaced().id(), each.replaced().name()),
                each.substitute() == null ? null : new Named(each.substitute().id(), each.substitute().name()), each.reason(),
                each.askedBy().name(), each.askedAt(), each.decidedBy() == null ? null : each.decidedBy().name(), each.decidedAt(),
                each.answer());
    }
}
