package org.arasan.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.arasan.course.Lesson;
import org.arasan.course.move.LessonPinning;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Messages;

/** The pin of the lesson in hand. */
@Named
@RequestScoped
public class LessonPinView {

    @Inject
    private LessonMoveView move;
    @Inject
    private LessonPinning pinning;
    @Inject
    private PageTexts texts;

    /** Pins it, or lets go of it. */
    public String turn() {
        Lesson lesson = move.getLesson();
        boolean pinned = lesson.isPinned();
        if (pinned) {
            pinning.unpin(lesson.id());
        } else {
            pinning.pin(lesson.id());
        }
        Messages.create(texts.get(pinned ? "timetable.said.unpinned" : "timetable.said.pinned", lesson.topic().title())).flash().add();
        return move.here();
    }
}
