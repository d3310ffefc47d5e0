package org.arasan.admission.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.arasan.access.Role;
import org.arasan.admission.application.Application;
import org.arasan.admission.terms.Admissions;
import org.arasan.programme.AdmissionRule.Way;
import org.arasan.programme.KindSight;

/** Enters by hand whoever comes with a form on paper, or stands at the door without a telephone. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class Entering {

    @Inject
    private Admissions admissions;
    @Inject
    private Filing filing;

    /** What the form asks besides the person. */
    public KindSight asked(Long intakeId) {
        return filing.asked(admissions.managed(intakeId));
    }

    /**
     * The person has a place at once where one is left, whatever the time and without selection, and waits otherwise. Refused for what is
     * wrong with the form, and once the intake is over.
     */
    public Application enter(Long intakeId, Form form) {
        return filing.file(admissions.lasting(intakeId), form, Way.DOOR, admission -> { });
    }
}
