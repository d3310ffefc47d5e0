package org.arasan.course;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.arasan.stay.booking.GuestReplaced;

/** Whoever takes over a place in an intake takes over the seat in the study group, and stands on the rolls that are not called yet. */
@Dependent
public class Succession {

    @PersistenceContext
    private EntityManager em;

    void takeOver(@Observes GuestReplaced replaced) {
        em.createQuery("select m from StudyGroupMember m where m.enrolment = :former", StudyGroupMember.class)
                .setParameter("former", replaced.former()).getResultStream()
                .forEach(seat -> seat.passTo(replaced.successor()));
        em.createQuery("select a from Attendance a where a.enrolment = :former and a.mark is null", Attendance.class)
                .setParameter("former", replaced.former()).getResultStream()
                .forEach(place -> place.passTo(replaced.successor()));
    }
}
