package org.arasan.admission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.programme.Intake;

/** Finds intakes and their admissions, in the caller's transaction. */
@Dependent
class Admissions {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;

    /** An intake that the caller may manage. */
    Intake managed(Long id) {
        Intake intake = Rows.found(em, Intake.class, id);
        caller.mayManage(intake.resort());
        return intake;
    }

    /** The same while it is not over. */
    Intake lasting(Long id) {
        Intake intake = managed(id);
        if (intake.state() == Intake.State.COMPLETED) {
            throw Refusal.conflict("programme.intake-completed", intake.number());
        }
        return intake;
    }

    /** The admission as it stands now, with its quotas. */
    Admission asItStands(Intake intake) {
        return em.createQuery("""
                select a from Admission a left join fetch a.quotas q left join fetch q.union left join fetch q.region
                where a.intake = :intake""", Admission.class).setParameter("intake", intake).getResultStream().findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Locks the row of an admission, before anything else of it is read in the transaction: its counts are then those that whoever held
     * it before has left. Numbers of people are locked after it, stays last. Refused as not found where the intake has none.
     */
    Admission locked(Intake intake) {
        return em.createQuery("select a from Admission a where a.intake = :intake", Admission.class).setParameter("intake", intake)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(Refusal::notFound);
    }
}
