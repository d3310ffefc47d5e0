package org.arasan.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.arasan.access.Role;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;

/** Tells how far an intake has come and what its next step waits for. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class IntakeProgress {

    @Inject
    private IntakeRegister register;
    @Inject
    private IntakeCounting counting;

    /** Refused as not found where there is no such intake, or it belongs to another resort. */
    public Progress of(Long intakeId) {
        Intake intake = register.intake(intakeId);
        return Progress.of(intake.state(), counting.figures(intake));
    }
}
