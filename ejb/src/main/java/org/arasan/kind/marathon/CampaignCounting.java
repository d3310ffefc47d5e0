package org.arasan.kind.marathon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.admission.terms.Admission;
import org.arasan.admission.terms.Opening;
import org.arasan.clock.DomainClock;
import org.arasan.kind.marathon.Campaign.Entry;
import org.arasan.kind.marathon.Campaign.Event;
import org.arasan.programme.AdmissionRule.Way;
import org.arasan.programme.Intake;
import org.arasan.programme.Programme;
import org.arasan.programme.Section;
import org.arasan.programme.Section.Line;

/** Counts the events of campaigns, each event alone and whichever house runs it; five queries however many there are. Guards nothing: use cases ask it after they have asked who calls. */
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
        return new Campaign(programme, events(intakes));
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
        Map<Long, Entry> entries = entries(intakes);
        return intakes.stream().map(each -> new Event(each, over(each), signedUp.getOrDefault(each.id(), 0L), came.getOrDefault(each.id(), 0L),
                seminars.getOrDefault(each.id(), 0L), over(each) ? null : entries.get(each.id()))).toList();
    }

    private boolean over(Intake intake) {
        return intake.lastDay().isBefore(clock.today(intake.resort().zone()));
    }

    private Map<Long, Entry> entries(List<Intake> intakes) {
        Instant now = clock.now();
        return em.createQuery("select a from Admission a where a.intake in :intakes", Admission.class).setParameter("intakes", intakes)
                .getResultStream().collect(Collectors.toMap(each -> each.intake().id(), each -> entry(each, now)));
    }

    /** Only the link for applications: the one of the door is for whoever stands there. */
    private static Entry entry(Admission admission, Instant now) {
        boolean open = admission.opening(Way.APPLICATION, now) == Opening.OPEN;
        return new Entry(open ? admission.link() : null, admission.places(), admission.free());
    }

    private Map<Long, Long> counts(String query, List<Intake> intakes) {
        return em.createQuery(query, Object[].class).setParameter("intakes", intakes).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
