package org.arasan.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;

/**
 * Does what only one kind of programme can, and keeps what only one kind asks. The intake's row is locked while it happens. What a plug-in
 * throws is refused with the number of an incident, and nothing that it wrote stays.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class KindActing {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private ProgrammeKinds kinds;
    @Inject
    private ExpectedVersion expected;

    /** Does an action with a whole intake. */
    public Intake act(Long intakeId, String action, Map<String, String> input) {
        Intake intake = expected.check(locked(intakeId));
        ProgrammeKind kind = kinds.required(intake.programme());
        kind.act(new ActionCall(action, intake, null, judged(kind, Scope.INTAKE, action, input)));
        return intake;
    }

    /** Does an action with one enrolment of the intake. */
    public Enrolment actOn(Long intakeId, Long enrolmentId, String action, Map<String, String> input) {
        Intake intake = locked(intakeId);
        Enrolment enrolment = enrolment(intake, enrolmentId);
        ProgrammeKind kind = kinds.required(intake.programme());
        kind.act(new ActionCall(action, intake, enrolment, judged(kind, Scope.ENROLMENT, action, input)));
        return enrolment;
    }

    /** Keeps the answers to the kind's fields of an intake; refused once the intake is completed. */
    public Intake detail(Long intakeId, Map<String, String> typed) {
        Intake intake = expected.check(locked(intakeId));
        requireLasting(intake);
        intake.detail(intake.details().answered(kinds.required(intake.programme()).fields(Scope.INTAKE), typed));
        return intake;
    }

    /** Keeps the answers to the kind's fields of an enrolment; refused once the intake is completed. */
    public Enrolment detail(Long intakeId, Long enrolmentId, Map<String, String> typed) {
        Intake intake = locked(intakeId);
        requireLasting(intake);
        Enrolment enrolment = enrolment(intake, enrolmentId);
        enrolment.detail(enrolment.details().answered(kinds.required(intake.programme()).fields(Scope.ENROLMENT), typed));
        return enrolment;
    }

    private static Details judged(ProgrammeKind kind, Scope scope, String action, Map<String, String> input) {
        Action known = kind.actions(scope).stream().filter(each -> each.name().equals(action)).findFirst().orElseThrow(Refusal::notFound);
        return Details.typed(known.input(), input);
    }

    private static void requireLasting(Intake intake) {
        if (intake.state() == Intake.State.COMPLETED) {
            throw Refusal.conflict("programme.intake-completed", intake.number());
        }
    }

    private Enrolment enrolment(Intake intake, Long id) {
        Enrolment enrolment = Rows.found(em, Enrolment.class, id);
        if (!enrolment.intake().id().equals(intake.id())) {
            throw Refusal.notFound();
        }
        return expected.check(enrolment);
    }

    private Intake locked(Long id) {
        Intake intake = Rows.found(em, Intake.class, id, LockModeType.PESSIMISTIC_WRITE);
        caller.mayManage(intake.resort());
        return intake;
    }
}
