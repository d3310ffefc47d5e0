package org.arasan.notice.invite;

import java.util.List;
import org.arasan.Language;
import org.arasan.Texts;
import org.arasan.course.AcademicHour;
import org.arasan.course.Lesson;
import org.arasan.timeline.calendar.CalendarEvent;
import org.arasan.timeline.calendar.CalendarEvent.Edition;
import org.arasan.timeline.calendar.CalendarEvent.Said;
import org.arasan.timeline.calendar.CalendarEvent.When;

/** A lesson as it is told to the calendar of somebody who hears or gives it: under the name and in the words of the one they can subscribe to. */
final class LessonWords {

    private LessonWords() {
    }

    static CalendarEvent event(Lesson lesson, Difference difference, Language language) {
        Texts texts = Texts.in(language);
        String title = lesson.topic().title(language);
        String said = difference.isTaught() ? texts.get("feed.lesson", lesson.hearers(), lesson.trainer().name())
                : texts.get("timeline.lesson", hours(lesson.hours()), lesson.trainer().name());
        String uid = difference.isTaught() ? CalendarEvent.uidOfLesson(lesson.id()) : CalendarEvent.uidOfLesson(difference.enrolment(), lesson.id());
        return new CalendarEvent(uid, Edition.of(lesson.changes()), new When(lesson.starts(), lesson.ends(), lesson.group().intake().resort().zone()),
                new Said(lesson.isMakeUp() ? texts.get("timeline.make-up", title) : title, lesson.venue().name(), said), false);
    }

    private static String hours(List<AcademicHour> hours) {
        int first = hours.get(0).ordinal();
        int last = hours.get(hours.size() - 1).ordinal();
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
