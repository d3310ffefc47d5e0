package org.arasan.course;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.member.Member;

/**
 * Takes lessons off the timetable, and everybody off their rolls; who was to give them, and what was asked about that, goes with them. Its topic is then to be
 * laid out again. Entries on the agenda the caller drops ({@link LessonAgenda#drop}).
 */
@Dependent
public class LessonRemoval {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Event<LessonRemoved> removed;

    /** Refuses a lesson that has begun. */
    public void remove(Collection<Lesson> lessons) {
        lessons.stream().filter(Lesson::hasBegun).findFirst().ifPresent(each -> {
            throw Refusal.conflict("course.lesson-has-begun", each.topic().title(), each.hearers());
        });
        if (lessons.isEmpty()) {
            return;
        }
        lessons.stream().filter(Lesson::isPublished).forEach(each -> removed.fire(new LessonRemoved(each, hearers(each))));
        em.createQuery("delete from Attendance a where a.hour in (select h from AcademicHour h where h.lesson in :lessons)")
                .setParameter("lessons", List.copyOf(lessons)).executeUpdate();
        lessons.forEach(em::remove);
        em.flush();
    }

    private List<Member> hearers(Lesson lesson) {
        return em.createQuery("select distinct m from Attendance a join a.enrolment e join e.member m where a.hour.lesson = :lesson and e.state = ENROLLED",
                Member.class).setParameter("lesson", lesson).getResultList();
    }
}
