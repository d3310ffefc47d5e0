package org.arasan.leisure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.stay.Stay;
import org.arasan.treatment.appointment.Engagement;
import org.arasan.treatment.appointment.Engagements;
import org.arasan.treatment.appointment.Span;

/** Tells doctors' rules, which lie below, to which events guests go. An event for which a guest only waits stands in nobody's way. One query. */
@ApplicationScoped
public class EventEngagements implements Engagements {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<Long, List<Engagement>> of(Collection<Stay> stays) {
        return em.createQuery("""
                select s.stay.id, s.starts, s.ends from SignUp s where s.stay in :stays and s.state = GOING and s.event.state <> CANCELLED
                order by s.starts""", Object[].class).setParameter("stays", stays).getResultStream().collect(Collectors.groupingBy(row -> (Long) row[0],
                        Collectors.mapping(row -> new Engagement(Engagement.What.EVENT, new Span((Instant) row[1], (Instant) row[2])), Collectors.toList())));
    }
}
