package org.arasan.course.roll;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.programme.Enrolment;

/** Counts hours attended and hours to come, for many people in two queries. Guards nothing: use cases ask it after they have asked who calls. */
@Dependent
public class HoursReading {

    @PersistenceContext
    private EntityManager em;

    /** By the id of the enrolment; {@code total} is how many hours the course has. */
    public Map<Long, HoursLeft> of(Collection<Long> enrolments, int total, Instant now) {
        Map<Long, Integer> done = counted("""
                select a.enrolment.id, count(distinct a.hour.ordinal) from Attendance a
                where a.enrolment.id in :enrolments and a.mark in (PRESENT, LATE) group by a.enrolment.id""", enrolments, Map.of());
        Map<Long, Integer> ahead = counted("""
                select a.enrolment.id, count(distinct a.hour.ordinal) from Attendance a
                where a.enrolment.id in :enrolments and a.mark is null and a.ends > :now and not exists (select b from Attendance b
                    where b.enrolment = a.enrolment and b.hour.ordinal = a.hour.ordinal and b.mark in (PRESENT, LATE))
                group by a.enrolment.id""", enrolments, Map.of("now", now));
        Map<Long, HoursLeft> left = new HashMap<>();
        enrolments.forEach(id -> left.put(id, new HoursLeft(total, done.getOrDefault(id, 0), ahead.getOrDefault(id, 0))));
        return left;
    }

    public HoursLeft of(Enrolment enrolment, Instant now) {
        int total = enrolment.intake().programme().academicHours();
        return of(List.of(enrolment.id()), total, now).get(enrolment.id());
    }

    private Map<Long, Integer> counted(String text, Collection<Long> enrolments, Map<String, Object> more) {
        Map<Long, Integer> counts = new HashMap<>();
        if (!enrolments.isEmpty()) {
            TypedQuery<Object[]> query = em.createQuery(text, Object[].class).setParameter("enrolments", enrolments);
            more.forEach(query::setParameter);
            query.getResultList().forEach(row -> counts.put((Long) row[0], ((Long) row[1]).intValue()));
        }
        return counts;
    }
}
