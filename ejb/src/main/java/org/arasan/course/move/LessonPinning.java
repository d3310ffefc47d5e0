package org.arasan.course.move;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.arasan.Rows;
import org.arasan.access.Role;
import org.arasan.course.IntakeLock;
import org.arasan.course.Lesson;

/** Pins a lesson to its place, where no planner takes it away, and lets go of it again. Whoever moves a lesson by hand pins it thereby. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class LessonPinning {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private IntakeLock intakes;

    /** Safe to repeat. */
    public void pin(Long lessonId) {
        taken(lessonId).pin();
    }

    /** The next plan may move it. Safe to repeat. */
    public void unpin(Long lessonId) {
        taken(lessonId).unpin();
    }

    private Lesson taken(Long lessonId) {
        Lesson lesson = Rows.found(em, Lesson.class, lessonId);
        intakes.take(lesson.group().intake().id());
        em.refresh(lesson);
        return lesson;
    }
}
