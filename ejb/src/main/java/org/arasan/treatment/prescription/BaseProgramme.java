package org.arasan.treatment.prescription;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.ReadingLog;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Intake;
import org.arasan.resort.Resort;
import org.arasan.stay.Stay;
import org.arasan.treatment.DoctorDesk;
import org.arasan.treatment.Treatment;
import org.arasan.treatment.contraindication.Contraindication;
import org.arasan.treatment.contraindication.Contraindications;
import org.arasan.treatment.rule.CureRuleBook;
import org.arasan.treatment.rule.CureTerms;

/**
 * Prescribes all kinds that the house uses at once, to one guest or to everybody of an intake: what a guest must not have is left out and
 * told, and a short stay has fewer of what does not fit into it.
 */
@Stateless
@RolesAllowed(Role.DOCTOR)
public class BaseProgramme {

    /** What one guest was prescribed, and which kinds not. */
    public record Outcome(Stay stay, List<Prescription> prescribed, List<LeftOut> leftOut) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DoctorDesk desk;
    @Inject
    private Contraindications contraindications;
    @Inject
    private CureRuleBook rules;
    @Inject
    private Caller caller;
    @Inject
    private ReadingLog log;
    @Inject
    private DomainClock clock;

    /** For one guest; kinds the guest has already are left as they are. Refused for a guest who has gone, or will not come. */
    public Outcome prescribe(Long stayId) {
        Stay stay = desk.guest(stayId);
        if (!stay.open()) {
            throw Refusal.conflict("prescription.no-guest", stay.member().fullName(), stay.state());
        }
        log.note(stay.member(), DoctorDesk.MEDICAL);
        return prescribe(stay.resort(), List.of(stay)).get(0);
    }

    /** The intakes of the caller's house, or of every house where treatments are given, that are not over, for which {@link #prescribeForAll} may be asked; the next first. */
    public List<Intake> intakes() {
        return em.createQuery("""
                select distinct i from Intake i join fetch i.resort r join fetch i.programme p left join fetch p.titles
                where i.ends > :now and (r.id = :own or :all = true and exists (select 1 from Treatment t where t.resort = r)) order by i.firstDay, i.id""", Intake.class)
                .setParameter("now", clock.now()).setParameter("all", caller.confinedTo().isEmpty())
                .setParameter("own", caller.confinedTo().map(Resort::id).orElse(0L)).getResultList();
    }

    /** The guests of an intake, awaited or in house, by name; nothing medical is read here. Another resort's intake is not found. */
    public List<Stay> guests(Long intakeId) {
        Intake intake = Rows.found(em, Intake.class, intakeId);
        caller.mayManage(intake.resort());
        return em.createQuery("""
                select s from Stay s join fetch s.resort join fetch s.member m left join fetch s.bed b left join fetch b.room
                where s.intake = :intake and s.state in (CONFIRMED, CHECKED_IN) order by m.family, m.given, s.id""", Stay.class)
                .setParameter("intake", intake).getResultList();
    }

    /** For every guest of the intake, awaited or in house, who has no prescription yet. Another resort's intake is not found. */
    public List<Outcome> prescribeForAll(Long intakeId) {
        Intake intake = Rows.found(em, Intake.class, intakeId);
        caller.mayManage(intake.resort());
        List<Stay> stays = em.createQuery("""
                select s from Stay s join fetch s.member m where s.intake = :intake and s.state in (CONFIRMED, CHECKED_IN)
                and not exists (select p from Prescription p where p.stay = s) order by m.family, m.given, s.id""", Stay.class)
                .setParameter("intake", intake).getResultList();
        List<Outcome> outcomes = prescribe(intake.resort(), stays);
        outcomes.stream().filter(each -> !each.leftOut().isEmpty()).forEach(each -> log.note(each.stay().member(), DoctorDesk.MEDICAL));
        return outcomes;
    }

    private List<Outcome> prescribe(Resort resort, List<Stay> stays) {
        if (stays.isEmpty()) {
            return List.of();
        }
        List<Treatment> kinds = em.createQuery("select t from Treatment t join fetch t.venue where t.resort = :resort and t.inUse order by t.name",
                Treatment.class).setParameter("resort", resort).getResultList();
        Map<Long, List<Contraindication>> noted = contraindications.of(stays);
        Map<Long, Set<Long>> having = em.createQuery("""
                select p.stay.id, p.treatment.id from Prescription p where p.stay in :stays and p.state = ACTIVE""", Object[].class)
                .setParameter("stays", stays).getResultStream().collect(Collectors.groupingBy(row -> (Long) row[0],
                        Collectors.mapping(row -> (Long) row[1], Collectors.toSet())));
        CureTerms terms = rules.of(resort).terms();
        List<Outcome> outcomes = new ArrayList<>();
        for (Stay stay : stays) {
            Fitness fitness = new Fitness(stay, new CureDays(stay.period(), terms), noted.getOrDefault(stay.id(), List.of()),
                    having.getOrDefault(stay.id(), Set.of()));
            outcomes.add(prescribe(fitness, kinds));
        }
        em.flush();
        return outcomes;
    }

    private Outcome prescribe(Fitness fitness, List<Treatment> kinds) {
        Outcome outcome = new Outcome(fitness.stay(), new ArrayList<>(), new ArrayList<>());
        for (Treatment kind : kinds) {
            fitness.against(kind).ifPresentOrElse(outcome.leftOut()::add, () -> {
                Prescription prescription = new Prescription(fitness.stay(), kind, fitness.dosage(kind), caller.account(), clock.now());
                em.persist(prescription);
                outcome.prescribed().add(prescription);
            });
        }
        return outcome;
    }
}
