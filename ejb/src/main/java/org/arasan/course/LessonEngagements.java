package org.arasan.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.stay.Stay;
import org.arasan.treatment.appointment.Engagement;
import org.arasan.treatment.appointment.Engagements;
import org.arasan.treatment.appointment.Span;

/** Tells doctors' rules, which lie below, when guests have lessons: the academic hours on whose rolls they stand. One query. */
@ApplicationScoped
public class LessonEngagements implements Engagements {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<Long, List<Engagement>> of(Collection<Stay> stays) {
        if (stays.isEmpty()) {
            return Map.of();
        }
        Instant from = stays.stream().map(each -> each.period().arrives()).min(Comparator.naturalOrder()).orElseThrow();
        Instant until = stays.stream().map(each -> each.period().leaves()).max(Comparator.naturalOrder()).orElseThrow();
        Map<Long, List<Span>> hours = em.createQuery("""
                select a.member.id, a.starts, a.ends from Attendance a where a.member in :members and a.ends > :from and a.starts < :until
                order by a.starts""", Object[].class).setParameter("members", stays.stream().map(Stay::member).toList())
                .setParameter("from", from).setParameter("until", until).getResultStream().collect(Collectors.groupingBy(row -> (Long) row[0],
                        Collectors.mapping(row -> new Span((Instant) row[1], (Instant) row[2]), Collectors.toList())));
        return stays.stream().collect(Collectors.toMap(Stay::id, stay -> during(stay, hours.getOrDefault(stay.member().id(), List.of()))));
    }

    private static List<Engagement> during(Stay stay, List<Span> hours) {
        Span period = new Span(stay.period().arrives(), stay.period().leaves());
        return hours.stream().filter(period::overlaps).map(each -> new Engagement(Engagement.What.LESSON, each)).toList();
    }
}
