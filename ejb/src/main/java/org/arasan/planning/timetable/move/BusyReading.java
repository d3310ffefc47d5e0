package org.arasan.planning.timetable.move;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.arasan.course.Lesson;
import org.arasan.course.StudyGroup;
import org.arasan.planning.timetable.Span;
import org.arasan.planning.timetable.move.BusyTimes.Busy;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;

/** Reads when members are busy with what is no lesson of their group: the rolls of make-up lessons and of other courses on which they stand. */
@Dependent
class BusyReading {

    private static final String MEMBERS = "select gm.enrolment.member.id from StudyGroupMember gm where gm.enrolment.state = ENROLLED and ";
    private static final String ROLLS = """
            select a.member.id, a.starts, a.ends from Attendance a join a.hour h join h.lesson l
            where a.member.id in :members and a.starts < :ends and a.ends > :begins and""";

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
        List<Busy> busy = new ArrayList<>();
        if (!members.isEmpty()) {
            em.createQuery(ROLLS + " " + which, Object[].class).setParameter("members", members).setParameter("but", but)
                    .setParameter("begins", intake.begins()).setParameter("ends", intake.ends()).getResultStream()
                    .forEach(row -> busy.add(new Busy((Long) row[0], new Span((Instant) row[1], (Instant) row[2]))));
        }
        return new BusyTimes(members.size(), busy);
    }
}
