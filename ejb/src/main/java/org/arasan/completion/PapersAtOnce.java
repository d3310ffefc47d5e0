package org.arasan.completion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.programme.Intake;

/** Wishes for many papers of an intake in one go, and tells how far they are. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class PapersAtOnce {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private PaperQueue queue;

    /**
     * Each of those members gets a new paper under the next number, with today's name, language and issuer: it replaces the valid one, or
     * comes after a revoked one. Those who have not completed the intake are left out; refused where nobody is left, or the intake lasts.
     */
    public PaperRun renew(Long intakeId, Collection<Long> enrolments) {
        Intake intake = Rows.found(em, Intake.class, intakeId, LockModeType.PESSIMISTIC_WRITE);
        caller.mayManage(intake.resort());
        if (intake.state() != Intake.State.COMPLETED) {
            throw Refusal.conflict("completion.not-over", intake.number(), intake.lastDay());
        }
        List<Completion> completions = completions(intake, enrolments);
        if (completions.isEmpty()) {
            throw Refusal.invalid("completion.nobody-chosen").at("enrolments");
        }
        return queue.enter(intake, completions);
    }

    /** How far the papers of the intake are; none are wanted where nobody ever wished for any. */
    public PaperRun progress(Long intakeId) {
        Intake intake = Rows.found(em, Intake.class, intakeId);
        caller.mayManage(intake.resort());
        PaperRun run = em.find(PaperRun.class, intakeId);
        return run == null ? PaperRun.none() : run;
    }

    private List<Completion> completions(Intake intake, Collection<Long> enrolments) {
        return enrolments.isEmpty() ? List.of() : em.createQuery("""
                select c from Completion c where c.enrolment.intake = :intake and c.enrolment.id in :enrolments
                and c.enrolment.member.erasedAt is null order by c.id""", Completion.class)
                .setParameter("intake", intake).setParameter("enrolments", enrolments).getResultList();
    }
}
