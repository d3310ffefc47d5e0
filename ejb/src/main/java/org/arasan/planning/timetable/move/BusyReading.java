package org.arasan.planning.timetable.move;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.course.Lesson;
import org.arasan.course.StudyGroup;
import org.arasan.planning.timetable.Span;
import org.arasan.planning.timetable.move.BusyTimes.Busy;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;

/**
 * Reads when members are busy with what is no lesson of their group: treatments, and make-up lessons and other courses on whose rolls they
 * stand. It reads times alone: what somebody is treated with is a doctor's to know.
 */
@Dependent
class BusyReading {

    private static final String MEMBERS = "select gm.enrolment.member.id from StudyGroupMember gm where gm.enrolment.state = ENROLLED and ";
    private static final String ROLLS = """
            select a.member.id, a.starts, a.ends from Attendance a join a.hour h join h.lesson l
            where a.member.id in :members and a.starts < :ends and a.ends > :begins and""";

    private static final String TREATMENTS = """
            select p.member.id, p.starts, p.ends from Appointment p
            where p.member.id in :members and p.starts < :ends and p.ends > :begins and p.state in (PLANNED, DONE)""";

    @PersistenceContext
    private EntityManager em;

    /** Those who hear the lesson. Who makes hours up is busy with the lessons of the own group too. */
    BusyTimes of(Lesson lesson) {
        Intake intake = lesson.group().intake();
        if (lesson.isMakeUp()) {
            List<Long> members = em.createQuery("select distinct a.member.id from Attendance a where a.hour.lesson = :lesson", Long.class)
                    .setParameter("lesson", lesson).getResultList();
            return read(members, intake, "l.id <> :but", lesson.id());
        }
        List<Long> members = lesson.isPlenary()
                ? em.createQuery(MEMBERS + "gm.group.intake = :intake", Long.class).setParameter("intake", intake).getResultList()
                : members(lesson.group());
        return notOfTheCourse(members, intake);
    }

    BusyTimes of(StudyGroup group) {
        return notOfTheCourse(members(group), group.intake());
    }

    /** One member; the make-up lessons of the course count among its lessons here. */
    BusyTimes of(Enrolment enrolment) {
        return read(List.of(enrolment.member().id()), enrolment.intake(), "l.group.intake.id <> :but", enrolment.intake().id());
    }

    private List<Long> members(StudyGroup group) {
        return em.createQuery(MEMBERS + "gm.group = :group", Long.class).setParameter("group", group).getResultList();
    }

    private BusyTimes notOfTheCourse(List<Long> members, Intake intake) {
        return read(members, intake, "(l.makeUp = true or l.group.intake.id <> :but)", intake.id());
    }

    private BusyTimes read(List<Long> members, Intake intake, String which, Long but) {
        if (members.isEmpty()) {
            return BusyTimes.none(0);
        }
        TypedQuery<Object[]> rolls = em.createQuery(ROLLS + " " + which, Object[].class).setParameter("but", but);
        return new BusyTimes(members.size(), Stream.of(rolls, em.createQuery(TREATMENTS, Object[].class))
                .flatMap(query -> query.setParameter("members", members).setParameter("begins", intake.begins())
                        .setParameter("ends", intake.ends()).getResultStream())
                .map(row -> new Busy((Long) row[0], new Span((Instant) row[1], (Instant) row[2]))).toList());
    }
}
