package org.arasan.course;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.programme.Intake;

/** The intake whose groups and lessons a use case changes: one change at a time, and only by those who manage its resort. */
@Dependent
public class IntakeLock {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;

    /** The intake, locked until the use case ends. */
    public Intake take(Long intakeId) {
        return own(Rows.found(em, Intake.class, intakeId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The intake for reading. */
    public Intake see(Long intakeId) {
        return own(Rows.found(em, Intake.class, intakeId));
    }

    private Intake own(Intake intake) {
        caller.mayManage(intake.resort());
        return intake;
    }
}
