package org.arasan.kind.studycircle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.kind.studycircle.CircleWork.TopicLine;
import org.arasan.programme.Enrolment;
import org.arasan.programme.FactSource;
import org.arasan.programme.Intake;
import org.arasan.programme.Section;
import org.arasan.programme.Section.Line;

/** What circles come to: who has handed in a report, and what all of an intake worked on. */
@ApplicationScoped
class CircleFigures implements FactSource {

    private static final int TOPICS_TOLD = 8;

    @PersistenceContext
    private EntityManager em;

    @Override
    public String fact() {
        return StudyCircles.REPORT;
    }

    /** 1 for every convener whose circle's report is handed in. */
    @Override
    public Map<Long, Integer> of(Collection<Enrolment> enrolments) {
        return em.createQuery("select c.convener.id from Circle c where c.convener in :enrolments and c.reportedOn is not null", Long.class)
                .setParameter("enrolments", enrolments).getResultStream().collect(Collectors.toMap(Function.identity(), handedIn -> 1));
    }

    /** Circles, meetings and people, then the topics that were worked on most. */
    Section section(Intake intake) {
        List<Line> lines = new ArrayList<>(List.of(
                new Line("studycircle.circles", count("select count(c) from Circle c where c.intake = :intake", intake)),
                new Line("studycircle.people", count("select count(m) from Circle c join c.members m where c.intake = :intake", intake)),
                new Line("studycircle.meetings", count("select count(m) from Meeting m where m.circle.intake = :intake", intake)),
                new Line("studycircle.reports",
                        count("select count(c) from Circle c where c.intake = :intake and c.reportedOn is not null", intake))));
        topics(intake).stream().limit(TOPICS_TOLD)
                .forEach(each -> lines.add(new Line("studycircle.topic", List.of(each.topic()), String.valueOf(each.meetings()))));
        return new Section("circles", lines);
    }

    /** What meetings of the intake's circles were about, the topic of most meetings first. */
    List<TopicLine> topics(Intake intake) {
        return em.createQuery("""
                select min(m.topic), count(distinct c), count(m), sum(m.people) from Meeting m join m.circle c where c.intake = :intake
                group by lower(m.topic) order by count(m) desc, min(m.topic)""", Object[].class).setParameter("intake", intake).getResultStream()
                .map(row -> new TopicLine((String) row[0], (Long) row[1], (Long) row[2], ((Number) row[3]).longValue())).toList();
    }

    private String count(String query, Intake intake) {
        return em.createQuery(query, Long.class).setParameter("intake", intake).getSingleResult().toString();
    }
}
