package org.arasan.admission.terms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.programme.Intake;

/** Finds intakes and their admissions, in the caller's transaction. */
@Dependent
public class Admissions {

    /** Tells locks of admissions from any others under the same numbers. */
    private static final int ADMISSIONS = 30;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;

    /** An intake that the caller may manage. */
    public Intake managed(Long id) {
        Intake intake = Rows.found(em, Intake.class, id);
        caller.mayManage(intake.resort());
        return intake;
    }

    /** The same while it is not over. */
    public Intake lasting(Long id) {
        Intake intake = managed(id);
        if (intake.state() == Intake.State.COMPLETED) {
            throw Refusal.conflict("programme.intake-completed", intake.number());
        }
        return intake;
    }

    /** The admission as it stands now, with its quotas. */
    public Admission asItStands(Intake intake) {
        return asItStandsIfAny(intake).orElseThrow(Refusal::notFound);
    }

    public Optional<Admission> asItStandsIfAny(Intake intake) {
        return em.createQuery("""
                select a from Admission a left join fetch a.quotas q left join fetch q.union left join fetch q.region
                where a.intake = :intake""", Admission.class).setParameter("intake", intake).getResultStream().findFirst();
    }

    /**
     * Locks the row of an admission, before anything else of it is read in the transaction: its counts are then those that whoever held
     * it before has left. Numbers of people are locked after it, stays last. Refused as not found where the intake has none.
     */
    public Admission locked(Intake intake) {
        return lockedIfAny(intake).orElseThrow(Refusal::notFound);
    }

    /**
     * The same for whoever enrols people otherwise than by an application: empty where the intake has none, and then nobody opens one before
     * the transaction ends. A lock of its own keeps that, since those at the desk hold stays already, and rows of intakes are held by many.
     */
    public Optional<Admission> counting(Intake intake) {
        advisory("pg_advisory_xact_lock_shared", intake.id());
        return lockedIfAny(intake);
    }

    /** Nobody else enrols people meanwhile but by the admission itself. To be asked for before any row is locked. */
    public void holdOthers(Long intake) {
        advisory("pg_advisory_xact_lock", intake);
    }

    private void advisory(String lock, Long intake) {
        em.createNativeQuery("select 1 from " + lock + "(:admissions, :intake)").setParameter("admissions", ADMISSIONS)
                .setParameter("intake", intake.intValue()).getSingleResult();
    }

    private Optional<Admission> lockedIfAny(Intake intake) {
        return em.createQuery("select a from Admission a where a.intake = :intake", Admission.class).setParameter("intake", intake)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }
}
