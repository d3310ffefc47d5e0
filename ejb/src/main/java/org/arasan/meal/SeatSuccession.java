package org.arasan.meal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.arasan.stay.Stay;
import org.arasan.stay.booking.GuestReplaced;

/** Whoever takes over a place in an intake eats at the former guest's sittings. A diet and packed rations are a person's own, and stay theirs. */
@Dependent
class SeatSuccession {

    @PersistenceContext
    private EntityManager em;

    void takeOver(@Observes GuestReplaced replaced) {
        em.createQuery("select s from Stay s where s.enrolment = :successor and s.state <> CANCELLED", Stay.class)
                .setParameter("successor", replaced.successor()).getResultStream().findFirst()
                .ifPresent(successor -> em.createQuery("select s from SittingSeat s where s.stay.enrolment = :former", SittingSeat.class)
                        .setParameter("former", replaced.former()).getResultStream().forEach(seat -> seat.passTo(successor)));
    }
}
