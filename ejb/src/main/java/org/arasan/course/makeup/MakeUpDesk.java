package org.arasan.course.makeup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.clock.DomainClock;
import org.arasan.course.AcademicHour;
import org.arasan.course.Attendance;
import org.arasan.course.Lesson;
import org.arasan.course.LessonAgenda;
import org.arasan.course.LessonRemoval;
import org.arasan.programme.Intake;

/** Writes make-up lessons down, with their rolls and their entries on the agenda, and takes them off again. */
@Dependent
class MakeUpDesk {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private LessonRemoval removal;
    @Inject
    private LessonAgenda agenda;

    Instant now() {
        return clock.now();
    }

    /** The lesson, published, each person on the roll of the hours they lack. */
    Lesson enter(Lesson lesson, List<TopicLack> people) {
        lesson.publish();
        em.persist(lesson);
        for (AcademicHour hour : lesson.hours()) {
            people.stream().filter(each -> each.missed().contains(hour.ordinal()))
                    .forEach(each -> em.persist(new Attendance(hour, each.enrolment())));
        }
        em.flush();
        agenda.keep(lesson);
        return lesson;
    }

    /** Refuses a lesson that is no make-up or not the caller's as if it were not there, and one that has begun. */
    void callOff(Lesson lesson) {
        lesson.requireOpenTo(caller);
        if (!lesson.isMakeUp()) {
            throw Refusal.notFound();
        }
        removal.remove(List.of(lesson));
        agenda.drop(lesson);
    }

    List<Lesson> planned(Intake intake) {
        return em.createQuery("""
                select distinct l from Lesson l join fetch l.topic join fetch l.trainer join fetch l.venue join fetch l.hours join fetch l.group g
                join fetch g.intake i join fetch i.resort where i = :intake and l.makeUp = true order by l.starts""", Lesson.class)
                .setParameter("intake", intake).getResultList();
    }

    /** All of the intake that a page reads once the use case is over. */
    Intake fetched(Intake intake) {
        return em.createQuery("select i from Intake i join fetch i.resort join fetch i.programme p left join fetch p.titles where i = :intake",
                Intake.class).setParameter("intake", intake).getSingleResult();
    }
}
