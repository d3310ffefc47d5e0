package org.arasan.course.roll;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arasan.Spelling;
import org.arasan.clock.DomainClock;
import org.arasan.course.AcademicHour;
import org.arasan.course.Attendance;
import org.arasan.course.Lesson;
import org.arasan.member.Member;

/**
 * Who stands on a roll: everybody with a mark; of the others those who are enrolled still and have not left (or never come) before the
 * hour begins.
 */
@Dependent
class RollReading {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private HoursReading hours;
    @Inject
    private DomainClock clock;

    /** By name, the way it is spelt. */
    List<Attendance> attendances(AcademicHour hour) {
        return em.createQuery("""
                select a from Attendance a join fetch a.enrolment e join fetch e.member
                where a.hour = :hour and (a.mark is not null or e.state = ENROLLED and not exists (
                    select s from Stay s where s.enrolment = e and (s.state = NO_SHOW
                    or s.state = CHECKED_OUT and s.checkedOutAt <= a.starts)))""", Attendance.class)
                .setParameter("hour", hour).getResultStream()
                .sorted(Comparator.comparing(a -> Spelling.folded(a.enrolment().member().fullName()))).toList();
    }

    Roll roll(AcademicHour hour) {
        List<Attendance> attendances = attendances(hour);
        Map<Long, HoursLeft> left = hours.of(attendances.stream().map(a -> a.enrolment().id()).toList(),
                hour.lesson().group().intake().programme().academicHours(), clock.now());
        fetch(hour);
        boolean overnight = hour.lesson().group().intake().staysOvernight();
        Set<Long> inHouse = overnight ? inHouse(hour) : Set.of();
        return new Roll(hour, attendances.stream().map(a -> {
            Member member = a.enrolment().member();
            Long id = a.enrolment().id();
            return new Roll.Line(id, member.name().family() + " " + member.name().given(), a.mark(), a.reason(), left.get(id),
                    !overnight || inHouse.contains(id), new Roll.Seen(a.markedBy(), a.markedAt(), a.cameAt(), a.isDisputed()));
        }).toList());
    }

    private Set<Long> inHouse(AcademicHour hour) {
        return new HashSet<>(em.createQuery("""
                select s.enrolment.id from Stay s where s.state in (CHECKED_IN, CHECKED_OUT)
                and s.enrolment in (select b.enrolment from Attendance b where b.hour = :hour)""", Long.class)
                .setParameter("hour", hour).getResultList());
    }

    /** All of the lesson that a page or a program reads once the use case is over. */
    private void fetch(AcademicHour hour) {
        em.createQuery("""
                select l from Lesson l join fetch l.group g join fetch g.intake i join fetch i.programme join fetch i.resort
                join fetch l.topic join fetch l.trainer join fetch l.venue join fetch l.hours where l = :lesson""", Lesson.class)
                .setParameter("lesson", hour.lesson()).getResultList();
    }
}
