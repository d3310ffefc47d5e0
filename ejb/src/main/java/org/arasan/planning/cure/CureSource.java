package org.arasan.planning.cure;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Intake;
import org.arasan.stay.Stay;
import org.arasan.treatment.appointment.Appointment;
import org.arasan.treatment.appointment.Engagement;
import org.arasan.treatment.appointment.Engagements;
import org.arasan.treatment.appointment.Span;
import org.arasan.treatment.cabinet.CabinetBook;
import org.arasan.treatment.contraindication.Contraindications;
import org.arasan.treatment.prescription.Prescription;
import org.arasan.treatment.rule.CureRuleBook;

/** Reads what the cures of an intake are planned from; who may ask, the use case has settled. Nothing of it is told to anybody here. */
@Dependent
public class CureSource {

    /** All that bears on a plan of cures of one intake, as lines of text; parameters: intake, resort, begins, ends. */
    public static final String FACTS = """
            select concat_ws(' ', 's', s.id, s.first_day, s.last_day, s.expected_at, s.state) from stay s
            where s.intake_id = :intake and s.state in ('CONFIRMED', 'CHECKED_IN')
            union all select concat_ws(' ', 'p', p.id, p.count, p.first_day, p.last_day, p.part, p.treatment_id) from prescription p
            join stay s on s.id = p.stay_id where s.intake_id = :intake and p.state = 'ACTIVE'
            union all select concat_ws(' ', 'a', a.id, a.starts, a.venue_id, a.place, a.pinned) from appointment a join venue v on v.id = a.venue_id
            where v.resort_id = :resort and a.state in ('PLANNED', 'DONE') and a.starts < :ends and a.free_from > :begins
            union all select concat_ws(' ', 'n', n.stay_id, n.condition_id) from contraindication n join stay s on s.id = n.stay_id where s.intake_id = :intake
            union all select concat_ws(' ', 't', t.id, t.version, t.venue_id) from treatment t where t.resort_id = :resort
            union all select concat_ws(' ', 'v', v.id, v.places) from venue v where v.resort_id = :resort
            union all select concat_ws(' ', 'h', h.id, h.weekday, h.from_time, h.until_time) from cabinet_hours h join venue v on v.id = h.venue_id where v.resort_id = :resort
            union all select concat_ws(' ', 'c', c.id, c.begins, c.ends) from cabinet_closure c join venue v on v.id = c.venue_id where v.resort_id = :resort
            union all select concat_ws(' ', 'r', r.id, r.version) from cure_rules r where r.resort_id = :resort
            union all select concat_ws(' ', 'o', o.kind, o.from_time, o.until_time) from resort_hours o where o.resort_id = :resort
            union all select concat_ws(' ', 'l', l.group_id, l.starts, l.ends) from lesson l join study_group g on g.id = l.group_id
            where g.intake_id = :intake and l.make_up = false
            union all select concat_ws(' ', 'k', k.member_id, k.starts, k.ends) from attendance k join academic_hour h on h.id = k.hour_id
            join lesson l on l.id = h.lesson_id join study_group g on g.id = l.group_id join stay s on s.member_id = k.member_id
            where s.intake_id = :intake and (l.make_up or g.intake_id <> :intake) and k.starts < :ends and k.ends > :begins
            union all select concat_ws(' ', 'm', x.stay_id, x.meal, x.sitting) from sitting_seat x join stay s on s.id = x.stay_id where s.intake_id = :intake
            union all select concat_ws(' ', 'e', u.stay_id, u.starts, u.ends) from leisure_sign_up u join leisure_event e on e.id = u.event_id
            join stay s on s.id = u.stay_id where s.intake_id = :intake and u.state = 'GOING' and e.state <> 'CANCELLED'""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CureRuleBook rules;
    @Inject
    private CabinetBook cabinets;
    @Inject
    private Contraindications contraindications;
    @Inject
    @Any
    private Instance<Engagements> engagements;
    @Inject
    private DomainClock clock;

    /** Whether anything is prescribed to guests of the intake. */
    public boolean hasPrescriptions(Intake intake) {
        return em.createQuery("""
                select count(p) from Prescription p where p.stay.intake = :intake and p.state = ACTIVE and p.stay.state in (CONFIRMED, CHECKED_IN)""",
                Long.class).setParameter("intake", intake).getSingleResult() > 0;
    }

    /** Whose stays a plan of the intake's cures is about: by the id of the stay the id of the member. */
    public Map<Long, Long> members(Intake intake) {
        return em.createQuery("select s.id, s.member.id from Stay s where s.intake = :intake and s.state in (CONFIRMED, CHECKED_IN)", Object[].class)
                .setParameter("intake", intake).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** With the lessons that guests have. */
    public CureTask of(Intake intake) {
        return of(intake, Map.of());
    }

    /** With other lessons than guests have, as they are about to be laid out: by the id of the member; whoever is not named keeps theirs. */
    public CureTask of(Intake intake, Map<Long, List<Span>> lessons) {
        List<Stay> stays = em.createQuery("""
                select s from Stay s join fetch s.member join fetch s.resort left join fetch s.enrolment where s.intake = :intake
                and s.state in (CONFIRMED, CHECKED_IN) order by s.id""", Stay.class).setParameter("intake", intake).getResultList();
        List<Prescription> prescriptions = em.createQuery("""
                select p from Prescription p join fetch p.treatment t join fetch t.venue where p.stay in :stays and p.state = ACTIVE order by p.id""",
                Prescription.class).setParameter("stays", stays).getResultList();
        CureReading.Found found = new CureReading.Found(stays, prescriptions, appointments(stays), strangers(intake, stays),
                cabinets.of(intake.resort()), rules.of(intake.resort()), contraindications.of(stays),
                engagements(stays));
        return new CureReading(intake, clock.now(), found).task(lessons);
    }

    private List<Appointment> appointments(List<Stay> stays) {
        return em.createQuery("""
                select a from Appointment a where a.stay in :stays and a.state in (PLANNED, DONE) order by a.starts, a.id""", Appointment.class)
                .setParameter("stays", stays).getResultList();
    }

    /** What the house's other guests have in these days. */
    private List<Appointment> strangers(Intake intake, List<Stay> stays) {
        Instant from = stays.stream().map(stay -> stay.period().arrives()).min(Comparator.naturalOrder()).orElse(intake.begins());
        Instant until = stays.stream().map(stay -> stay.period().leaves()).max(Comparator.naturalOrder()).orElse(intake.ends());
        return em.createQuery("""
                select a from Appointment a join fetch a.prescription p join fetch p.treatment join fetch a.member where a.venue.resort = :resort
                and a.state in (PLANNED, DONE) and a.stay not in :stays and a.freeFrom > :from and a.starts < :until order by a.id""",
                Appointment.class).setParameter("resort", intake.resort()).setParameter("stays", stays).setParameter("from", from)
                .setParameter("until", until).getResultList();
    }

    private Map<Long, List<Engagement>> engagements(List<Stay> stays) {
        Map<Long, List<Engagement>> all = new HashMap<>();
        engagements.forEach(each -> each.of(stays).forEach((stay, own) -> all.computeIfAbsent(stay, id -> new ArrayList<>()).addAll(own)));
        return all;
    }
}
