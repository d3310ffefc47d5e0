package org.arasan.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.arasan.ExpectedVersion;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Role;

/** Founds the programmes of the federation, the same for all its houses, and changes them. */
@Stateless
@RolesAllowed(Role.HOUSE)
public class ProgrammeFounding {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ProgrammeKinds kinds;
    @Inject
    private RequirementRules rules;
    @Inject
    private ExpectedVersion expected;
    @Inject
    private ProgrammeRegister register;

    /** Founds one of a kind that is deployed. Refuses a programme without a title, and whatever the draft says that cannot be. */
    public Programme found(String kindCode, ProgrammeDraft draft) {
        ProgrammeKind kind = kinds.of(kindCode == null ? "" : kindCode)
                .orElseThrow(() -> Refusal.invalid("programme.kind-unknown", kindCode == null ? "—" : kindCode).at("kind"));
        Programme programme = new Programme(kind, titles(draft), draft.settings() == null ? kind.usual() : draft.settings());
        write(programme, kind, draft);
        em.persist(programme);
        return programme;
    }

    /**
     * Changes one. Days, hours and minutes are refused to change while an intake of it runs; those still being prepared follow. The
     * curriculum of new hours is the next edition's affair.
     */
    public Programme change(Long programmeId, ProgrammeDraft draft) {
        Programme programme = locked(programmeId);
        programme.entitle(titles(draft));
        if (draft.settings() != null && !draft.settings().equals(programme.settings())) {
            requireNoneRunning(programme);
            programme.set(draft.settings());
            preparing(programme).forEach(Intake::followHouseRules);
        }
        write(programme, kinds.required(programme), draft);
        return register.programme(programmeId);
    }

    /** Offers it, or no longer: its intakes go on, no new ones are opened. Safe to repeat. */
    public Programme offer(Long programmeId, boolean offered) {
        Programme programme = locked(programmeId);
        programme.offer(offered);
        return register.programme(programmeId);
    }

    private void write(Programme programme, ProgrammeKind kind, ProgrammeDraft draft) {
        if (draft.requirements() != null) {
            programme.require(rules.judged(draft.requirements(), programme, kind));
        }
        programme.detail(programme.details().answered(kind.fields(Scope.PROGRAMME), draft.details()));
    }

    private static Map<Language, String> titles(ProgrammeDraft draft) {
        return draft.titles() == null ? Map.of() : draft.titles();
    }

    private Programme locked(Long id) {
        return expected.check(Rows.found(em, Programme.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private void requireNoneRunning(Programme programme) {
        register.holding(programme).ifPresent(running -> {
                    throw Refusal.conflict("programme.intake-runs", running.number(), running.lastDay());
                });
    }

    private List<Intake> preparing(Programme programme) {
        return em.createQuery("""
                select i from Intake i where i.programme = :programme and i.state = PREPARING
                and not exists (select e from Enrolment e where e.intake = i)""", Intake.class)
                .setParameter("programme", programme).getResultList();
    }
}
