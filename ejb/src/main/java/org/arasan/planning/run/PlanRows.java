package org.arasan.planning.run;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.programme.Intake;

/** Finds runs, for those who manage their resort. */
@Dependent
class PlanRows {

    private static final String WHOLE = """
            select r from PlanRun r join fetch r.intake i join fetch i.resort join fetch i.programme left join fetch i.curriculum
            left join fetch r.askedBy left join fetch r.decidedBy left join fetch r.successor\s""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;

    PlanRun see(Long runId) {
        PlanRun run = em.createQuery(WHOLE + "where r.id = :id", PlanRun.class).setParameter("id", runId).getResultStream().findFirst()
                .orElseThrow(Refusal::notFound);
        caller.mayManage(run.intake().resort());
        return run;
    }

    /** The run, locked: nobody searches, stops or decides meanwhile. */
    PlanRun take(Long runId) {
        PlanRun run = see(runId);
        em.refresh(run, LockModeType.PESSIMISTIC_WRITE);
        return run;
    }

    /** The latest first. */
    List<PlanRun> of(Intake intake) {
        return em.createQuery(WHOLE + "where i = :intake order by r.askedAt desc, r.id desc", PlanRun.class)
                .setParameter("intake", intake).getResultList();
    }

    /** The one that is not decided yet. */
    Optional<PlanRun> open(Intake intake) {
        return em.createQuery(WHOLE + "where i = :intake and r.decidedAt is null", PlanRun.class)
                .setParameter("intake", intake).getResultStream().findFirst();
    }

    Intake intake(Long id) {
        Intake intake = Rows.found(em, Intake.class, id);
        caller.mayManage(intake.resort());
        return intake;
    }
}
