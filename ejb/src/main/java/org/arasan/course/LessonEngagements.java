package org.arasan.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.arasan.stay.Stay;
import org.arasan.treatment.appointment.Engagement;
import org.arasan.treatment.appointment.Engagements;
import org.arasan.treatment.appointment.Span;

/** Tells doctors' rules, which lie below, when a guest has lessons: the academic hours on whose rolls the guest stands. */
@ApplicationScoped
public class LessonEngagements implements Engagements {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<Engagement> of(Stay stay) {
        return em.createQuery("""
                select a.starts, a.ends from Attendance a where a.member = :member and a.ends > :arrives and a.starts < :leaves order by a.starts""",
                Object[].class).setParameter("member", stay.member()).setParameter("arrives", stay.period().arrives())
                .setParameter("leaves", stay.period().leaves()).getResultStream()
                .map(row -> new Engagement(Engagement.What.LESSON, new Span((Instant) row[0], (Instant) row[1]))).toList();
    }
}
