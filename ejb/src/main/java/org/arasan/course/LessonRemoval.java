package org.arasan.course;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.arasan.Refusal;

/**
 * Takes lessons off the timetable, and everybody off their rolls; who was to give them, and what was asked about that, goes with them. Its topic is then to be
 * laid out again. Entries on the agenda the caller drops ({@link LessonAgenda#drop}).
 */
@Dependent
public class LessonRemoval {

    @PersistenceContext
    private EntityManager em;

    /** Refuses a lesson that has begun. */
    public void remove(Collection<Lesson> lessons) {
        lessons.stream().filter(Lesson::hasBegun).findFirst().ifPresent(each -> {
            throw Refusal.conflict("course.lesson-has-begun", each.topic().title(), each.hearers());
        });
        if (lessons.isEmpty()) {
            return;
        }
        em.createQuery("delete from Attendance a where a.hour in (select h from AcademicHour h where h.lesson in :lessons)")
                .setParameter("lessons", List.copyOf(lessons)).executeUpdate();
        lessons.forEach(em::remove);
        em.flush();
    }
}
