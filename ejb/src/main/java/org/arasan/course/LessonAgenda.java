package org.arasan.course;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.arasan.clock.Agenda;
import org.arasan.programme.Programme;

/** What will happen around a published lesson: three entries on the agenda, none a member. How long before and after, the programme says. */
@Dependent
public class LessonAgenda {

    /** Opens check-in, {@link Programme#checkInLead()} before the lesson. */
    public static final String CHECK_IN = "lesson.check-in";
    /** The lesson begins. */
    public static final String START = "lesson.start";
    /** Closes complete rolls, {@link Programme#rollCallGrace()} after the lesson. */
    public static final String ROLL_CALL_CLOSE = "lesson.roll-call-close";

    @Inject
    private Agenda agenda;

    @Inject
    private Event<LessonMoved> moved;

    /** Puts a lesson's entries to its times, instead of earlier ones, and tells that. Call it last in a use case. */
    public void keep(Lesson lesson) {
        moved.fire(new LessonMoved(lesson));
        Programme programme = lesson.group().intake().programme();
        agenda.at(CHECK_IN, lesson.id(), lesson.starts().minus(programme.checkInLead()));
        agenda.at(START, lesson.id(), lesson.starts());
        agenda.at(ROLL_CALL_CLOSE, lesson.id(), lesson.ends().plus(programme.rollCallGrace()));
    }

    /** Takes a lesson's entries off again. */
    public void drop(Lesson lesson) {
        List.of(CHECK_IN, START, ROLL_CALL_CLOSE).forEach(job -> agenda.cancel(job, lesson.id()));
    }
}
