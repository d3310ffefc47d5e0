package org.arasan.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
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
     * Opens the next intake, with the newest edition of its programme's curriculum, of the core or of the variant that is wished for.
     * Keeps the answers to the fields that the programme's kind has for an intake. Refuses a missing answer, a programme that is no longer
     * offered or whose kind is gone, a variant that has no edition of that programme, a first day in the past, and for a stay another weekday
     * than the house turns over on and days that another intake of the programme already has at that resort.
     */
    public Intake open(IntakeWish wish) {
        caller.mayManage(wish.whole().resort());
        Programme programme = Rows.found(em, Programme.class, wish.programme());
        Resort resort = Rows.found(em, Resort.class, wish.resort(), LockModeType.PESSIMISTIC_WRITE);
        if (wish.firstDay().isBefore(clock.today(resort.zone()))) {
            throw Refusal.invalid("programme.first-day-past", wish.firstDay()).at("firstDay");
        }
        if (!programme.offered()) {
            throw Refusal.conflict("programme.not-offered").at("programme");
        }
        ProgrammeKind kind = kinds.required(programme);
        Intake intake = new Intake(programme, kind, resort, nextNumber(programme, resort), wish.firstDay());
        intake.detail(Details.typed(kind.fields(Scope.INTAKE), wish.details()));
        if (intake.staysOvernight()) {
            requireTurnover(resort.rules(), wish.firstDay());
            requireFree(intake);
        }
        curriculum(programme, wish.variant()).ifPresent(intake::teach);
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

    /** A programme may be offered before anything is written of what it teaches; a variant that is chosen has to be there. */
    private Optional<Curriculum> curriculum(Programme programme, Long variant) {
        Optional<Curriculum> newest = em.createQuery("""
                select c from Curriculum c where c.programme = :programme
                and (:variant is null and c.variant is null or c.variant.id = :variant) order by c.edition desc""", Curriculum.class)
                .setParameter("programme", programme).setParameter("variant", variant).setMaxResults(1).getResultStream().findFirst();
        if (variant != null && newest.isEmpty()) {
            throw Refusal.invalid("programme.variant-untaught").at("variant");
        }
        return newest;
    }

    /** Those that an intake of that programme may teach instead of the core: whoever has an edition. By country, then industry. */
    public List<CurriculumVariant> variants(Long programmeId) {
        return em.createQuery("""
                select v from CurriculumVariant v where v.programme.id = :programme and exists (select c.id from Curriculum c where c.variant = v)
                order by v.country nulls first, v.industry, v.id""", CurriculumVariant.class).setParameter("programme", programmeId).getResultList();
    }
}
