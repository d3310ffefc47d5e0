package org.arasan.timeline.feed;

import java.util.HashMap;
import java.util.Map;
import org.arasan.Language;
import org.arasan.Texts;
import org.arasan.course.Lesson;
import org.arasan.leisure.LeisureEvent;
import org.arasan.timeline.calendar.CalendarEvent;
import org.arasan.timeline.calendar.CalendarEvent.Edition;
import org.arasan.timeline.calendar.CalendarEvent.Said;
import org.arasan.timeline.calendar.CalendarEvent.When;

/** Lessons and events as a calendar tells them to whoever has its address, in one language: no guest is named. */
final class FeedWords {

    private final Language language;
    private final Texts texts;
    /** A house has few groups and trainers for its many lessons. */
    private final Map<String, String> who = new HashMap<>();

    FeedWords(Language language) {
        this.language = language;
        this.texts = Texts.in(language);
    }

    CalendarEvent lesson(Lesson lesson) {
        String title = lesson.topic().title(language);
        String what = lesson.isMakeUp() ? texts.get("timeline.make-up", title) : title;
        return new CalendarEvent(CalendarEvent.uidOfLesson(lesson.id()), Edition.of(lesson.changes()),
                new When(lesson.starts(), lesson.ends(), lesson.group().intake().resort().zone()),
                new Said(what, lesson.venue().name(), who(lesson.hearers(), lesson.trainer().name())), false);
    }

    CalendarEvent outing(LeisureEvent event) {
        return new CalendarEvent(CalendarEvent.uid("event-" + event.id()), Edition.of(event.changes()),
                new When(event.starts(), event.ends(), event.resort().zone()), new Said(event.title(language), event.place(), ""),
                event.state() == LeisureEvent.State.CANCELLED);
    }

    private String who(String hearers, String trainer) {
        return who.computeIfAbsent(hearers + "\n" + trainer, key -> texts.get("feed.lesson", hearers, trainer));
    }
}
