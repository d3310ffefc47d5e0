package org.arasan.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;

/** Opens an intake of a programme at a resort. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class IntakeOpening {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private ProgrammeKinds kinds;

    /**
     * Opens the next intake, with the newest curriculum of its programme.
     * Keeps the answers to the fields that the programme's kind has for an intake. Refuses a missing answer, a programme that is no longer offered or whose kind is gone, a first day in the past, and for a stay
     * another weekday than the house turns over on and days that another intake of the programme already has at that resort.
     */
    public Intake open(Long programmeId, Long resortId, LocalDate firstDay, Map<String, String> details) {
        required(programmeId, "programme");
        required(resortId, "resort");
        required(firstDay, "firstDay");
        caller.mayManage(resortId);
        Programme programme = Rows.found(em, Programme.class, programmeId);
        Resort resort = Rows.found(em, Resort.class, resortId, LockModeType.PESSIMISTIC_WRITE);
        if (firstDay.isBefore(clock.today(resort.zone()))) {
            throw Refusal.invalid("programme.first-day-past", firstDay).at("firstDay");
        }
        if (!programme.offered()) {
            throw Refusal.conflict("programme.not-offered").at("programme");
        }
        ProgrammeKind kind = kinds.required(programme);
        Intake intake = new Intake(programme, kind, resort, nextNumber(programme, resort), firstDay);
        intake.detail(Details.typed(kind.fields(Scope.INTAKE), details));
        if (intake.staysOvernight()) {
            requireTurnover(resort.rules(), firstDay);
            requireFree(intake);
        }
        newestCurriculum(programme).ifPresent(intake::teach);
        em.persist(intake);
        return intake;
    }

    private static void requireTurnover(ResortRules rules, LocalDate firstDay) {
        if (!rules.turnsOverOn(firstDay)) {
            throw Refusal.invalid("programme.not-turnover-day", rules.turnoverDay(), firstDay, firstDay.getDayOfWeek()).at("firstDay");
        }
    }

    private void requireFree(Intake wanted) {
        List<Intake> inTheWay = em.createQuery("""
                select i from Intake i where i.programme = :programme and i.resort = :resort
                and i.begins < :ends and i.ends > :begins order by i.begins""", Intake.class)
                .setParameter("programme", wanted.programme()).setParameter("resort", wanted.resort())
                .setParameter("begins", wanted.begins()).setParameter("ends", wanted.ends()).getResultList();
        if (!inTheWay.isEmpty()) {
            Intake other = inTheWay.get(0);
            throw Refusal.conflict("programme.intakes-overlap", other.number(), other.firstDay(), other.lastDay()).at("firstDay");
        }
    }

    private int nextNumber(Programme programme, Resort resort) {
        return 1 + em.createQuery("select coalesce(max(i.number), 0) from Intake i where i.programme = :programme and i.resort = :resort",
                Integer.class).setParameter("programme", programme).setParameter("resort", resort).getSingleResult();
    }

    private Optional<Curriculum> newestCurriculum(Programme programme) {
        return em.createQuery("""
                select c from Curriculum c where c.programme = :programme and c.variant is null order by c.edition desc""", Curriculum.class)
                .setParameter("programme", programme).setMaxResults(1).getResultStream().findFirst();
    }

    private static void required(Object answer, String field) {
        if (answer == null) {
            throw Refusal.invalid("programme.answer-missing").at(field);
        }
    }
}
