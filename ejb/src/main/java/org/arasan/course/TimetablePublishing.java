package org.arasan.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.programme.Intake;

/** Publishes the timetable of an intake: members and trainers see it from then on, rolls are written, and its hours come on the agenda. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class TimetablePublishing {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private IntakeLock intakes;
    @Inject
    private Rolls rolls;
    @Inject
    private LessonAgenda agenda;
    @Inject
    private Event<TimetablePublished> published;

    /**
     * Publishes all lessons, in one transaction with their rolls and agenda. Refuses an intake without groups, with people in none, or
     * with a topic that a group has no lesson for. Safe to repeat: what changed since is brought up to date.
     */
    public List<Lesson> publish(Long intakeId) {
        Intake intake = intakes.take(intakeId);
        intake.publish();
        requireComplete(intake);
        List<Lesson> lessons = lessons(intake);
        List<StudyGroupMember> all = everybody(intake);
        for (Lesson lesson : lessons) {
            lesson.publish();
            if (!lesson.hasBegun()) {
                rolls.write(lesson.hours(), lesson.isPlenary() ? all : lesson.group().learners());
            }
        }
        em.flush();
        published.fire(new TimetablePublished(intakeId));
        lessons.stream().filter(lesson -> !lesson.hasBegun()).forEach(agenda::keep);
        return lessons;
    }

    private void requireComplete(Intake intake) {
        long groups = count("select count(g) from StudyGroup g where g.intake = :intake", intake);
        if (groups == 0 || intake.curriculum() == null) {
            throw Refusal.conflict("course.no-groups");
        }
        long ungrouped = count("""
                select count(e) from Enrolment e where e.intake = :intake and e.state = ENROLLED
                and not exists (select gm from StudyGroupMember gm where gm.enrolment = e)""", intake);
        if (ungrouped > 0) {
            throw Refusal.conflict("course.people-without-group", ungrouped);
        }
        long missing = intake.curriculum().topics().stream().mapToLong(each -> each.isPlenary() ? 1 : groups).sum()
                - count("select count(l) from Lesson l where l.group.intake = :intake and l.makeUp = false", intake);
        if (missing > 0) {
            throw Refusal.conflict("course.lessons-missing", missing);
        }
    }

    private List<StudyGroupMember> everybody(Intake intake) {
        return em.createQuery("""
                select gm from StudyGroupMember gm join fetch gm.enrolment e join fetch e.member where gm.group.intake = :intake""",
                StudyGroupMember.class).setParameter("intake", intake).getResultList();
    }

    private long count(String query, Intake intake) {
        return em.createQuery(query, Long.class).setParameter("intake", intake).getSingleResult();
    }

    private List<Lesson> lessons(Intake intake) {
        em.createQuery("""
                select distinct g from StudyGroup g left join fetch g.members gm left join fetch gm.enrolment e left join fetch e.member
                where g.intake = :intake""", StudyGroup.class).setParameter("intake", intake).getResultList();
        return em.createQuery("""
                select distinct l from Lesson l join fetch l.group join fetch l.hours join fetch l.trainer join fetch l.venue
                join fetch l.topic where l.group.intake = :intake and l.makeUp = false order by l.starts, l.id""", Lesson.class)
                .setParameter("intake", intake).getResultList();
    }
}
