package org.arasan.course.checkin;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arasan.course.AcademicHour;
import org.arasan.course.Attendance;
import org.arasan.member.Member;

/** The academic hours on whose rolls a member stands, around this moment. */
@Dependent
class OwnHours {

    private static final String WHOLE = """
            select a from Attendance a join fetch a.enrolment e join fetch a.hour h join fetch h.lesson l join fetch l.group g
            join fetch g.intake i join fetch i.programme join fetch i.resort join fetch l.topic join fetch l.venue
            where a.member = :member and e.state = ENROLLED and l.state <> PLANNED
            """;
    private static final Duration SOON = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager em;

    /** Hours that are not over, and begin within a day; in order. */
    List<Attendance> ahead(Member member, Instant now) {
        return em.createQuery(WHOLE + " and a.ends > :now and a.starts < :soon order by a.starts", Attendance.class)
                .setParameter("member", member).setParameter("now", now).setParameter("soon", now.plus(SOON)).getResultList();
    }

    Optional<Attendance> on(Long hour, Member member) {
        return em.createQuery(WHOLE + " and h.id = :hour", Attendance.class).setParameter("member", member).setParameter("hour", hour)
                .getResultStream().findFirst();
    }

    /** Everybody's hours that take check-ins now. */
    Stream<AcademicHour> anybodys(Instant now) {
        return em.createQuery("""
                select h from AcademicHour h join fetch h.lesson l join fetch l.group g join fetch g.intake i join fetch i.programme
                where h.ends > :now and h.starts < :soon and h.rollCall <> CLOSED and l.state <> PLANNED""", AcademicHour.class)
                .setParameter("now", now).setParameter("soon", now.plus(SOON)).getResultStream().filter(hour -> hour.takesCheckIns(now));
    }
}
