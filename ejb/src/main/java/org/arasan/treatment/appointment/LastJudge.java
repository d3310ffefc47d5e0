package org.arasan.treatment.appointment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Lets the database judge at the end of a change, instead of row by row: an accepted plan moves appointments and lessons past one another,
 * and only when all of them stand is anybody in two places, or any place taken twice.
 */
@Dependent
public class LastJudge {

    private static final String CONSTRAINTS = "appointment_place_excl, appointment_person_excl, appointment_lesson_excl, "
            + "attendance_appointment_excl, attendance_moved_appointment_excl, lesson_trainer_excl, lesson_venue_excl, lesson_group_excl, attendance_person_excl";

    @PersistenceContext
    private EntityManager em;

    /** Makes the change, writes it, and refuses the whole of it where somebody would be in two places or a place would be taken twice. */
    public void after(Runnable change) {
        em.createNativeQuery("set constraints " + CONSTRAINTS + " deferred").executeUpdate();
        change.run();
        em.flush();
        em.createNativeQuery("set constraints " + CONSTRAINTS + " immediate").executeUpdate();
    }
}
