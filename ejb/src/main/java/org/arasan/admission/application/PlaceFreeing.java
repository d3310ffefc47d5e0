package org.arasan.admission.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.arasan.Rows;
import org.arasan.access.Role;
import org.arasan.admission.terms.Admission;
import org.arasan.admission.terms.Admissions;
import org.arasan.programme.Intake;

/** Gives on the places of those who will not come: their stay was cancelled, their offer lapsed, another guest came instead. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class PlaceFreeing {

    /** The agenda's name for {@link #free}; due as soon as somebody has left. */
    public static final String JOB = "admission.free-places";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Admissions admissions;
    @Inject
    private Headcount headcount;
    @Inject
    private Seating seating;

    /** Takes the places back that nothing holds any more; who waits and fits moves up. Safe to repeat. */
    public void free(Long intakeId) {
        Admission admission = admissions.locked(Rows.found(em, Intake.class, intakeId));
        int freed = headcount.free(admission);
        seating.moveUp(admission, admission.selection() ? freed : Integer.MAX_VALUE);
    }
}
