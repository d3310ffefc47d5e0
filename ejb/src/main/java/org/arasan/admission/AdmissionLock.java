package org.arasan.admission;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.arasan.Refusal;
import org.arasan.programme.Intake;

/**
 * Locks the row of an admission, before anything else of it is read in the transaction: its counts are then those that whoever held it
 * before has left. Numbers of people are locked after it, stays last.
 */
@Dependent
class AdmissionLock {

    @PersistenceContext
    private EntityManager em;

    /** Refused as not found where the intake has none. */
    Admission of(Intake intake) {
        return em.createQuery("select a from Admission a where a.intake = :intake", Admission.class).setParameter("intake", intake)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(Refusal::notFound);
    }
}
