package org.arasan.kind.marathon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.clock.DomainClock;
import org.arasan.kind.marathon.Campaign.Event;
import org.arasan.programme.Intake;
import org.arasan.programme.Programme;
import org.arasan.programme.Section;
import org.arasan.programme.Section.Line;

/** Counts the events of campaigns, four queries however many there are. Guards nothing: use cases ask it after they have asked who calls. */
@ApplicationScoped
class CampaignCounting {

    private static final String SIGNED_UP = """
            select e.intake.id, count(e) from Enrolment e where e.intake in :intakes and e.state = ENROLLED group by e.intake.id""";
    private static final String CAME = """
            select e.intake.id, count(distinct e) from Attendance a join a.enrolment e
            where e.intake in :intakes and a.mark in (PRESENT, LATE) group by e.intake.id""";
    private static final String SEMINARS = """
            select g.intake.id, count(l) from Lesson l join l.group g where g.intake in :intakes group by g.intake.id""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;

    Campaign campaign(Programme programme) {
        List<Intake> intakes = em.createQuery("""
                select i from Intake i join fetch i.resort where i.programme = :programme order by i.firstDay, i.id""", Intake.class)
                .setParameter("programme", programme).getResultList();
        ZoneId zone = intakes.isEmpty() ? ZoneId.of("UTC") : intakes.get(0).resort().zone();
        return new Campaign(programme, clock.today(zone), events(intakes));
    }

    /** What one event comes to, for its own page. */
    Section section(Intake intake) {
        Event event = events(List.of(intake)).get(0);
        return new Section("event", List.of(new Line("marathon.signed-up", String.valueOf(event.signedUp())),
                new Line("marathon.came", String.valueOf(event.came())), new Line("marathon.seminars", String.valueOf(event.seminars()))));
    }

    private List<Event> events(List<Intake> intakes) {
        Map<Long, Long> signedUp = counts(SIGNED_UP, intakes);
        Map<Long, Long> came = counts(CAME, intakes);
        Map<Long, Long> seminars = counts(SEMINARS, intakes);
        return intakes.stream().map(each -> new Event(each, signedUp.getOrDefault(each.id(), 0L), came.getOrDefault(each.id(), 0L),
                seminars.getOrDefault(each.id(), 0L))).toList();
    }

    private Map<Long, Long> counts(String query, List<Intake> intakes) {
        return em.createQuery(query, Object[].class).setParameter("intakes", intakes).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
