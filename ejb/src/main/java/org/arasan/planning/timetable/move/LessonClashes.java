package org.arasan.planning.timetable.move;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.course.IntakeLock;
import org.arasan.course.Lesson;
import org.arasan.planning.timetable.TimetableSource;
import org.arasan.programme.Intake;

/** Tells of one lesson, for every moment of its intake, whether it could begin then, and if not, why: asked once as a hand takes it up. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class LessonClashes {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private IntakeLock intakes;
    @Inject
    private TimetableSource source;
    @Inject
    private BusyReading busy;
    @Inject
    private DomainClock clock;

    /**
     * Every five minutes of every day of the intake, in order, moments of one outcome drawn together. Refuses a lesson that has begun.
     */
    public List<Stretch> of(Long lessonId) {
        Lesson lesson = Rows.found(em, Lesson.class, lessonId);
        Intake intake = intakes.see(lesson.group().intake().id());
        if (lesson.hasBegun()) {
            throw Refusal.conflict("course.lesson-has-begun", lesson.topic().title(), lesson.hearers());
        }
        ClashSearch search = new ClashSearch(source.means(intake, lesson), busy.of(lesson), intake.dateOf(lesson.topic().day()), clock.now());
        return intake.firstDay().datesUntil(intake.lastDay().plusDays(1))
                .flatMap(day -> search.on(source.need(lesson, day), lesson.trainer().id(), lesson.venue().id()).stream()).toList();
    }
}
