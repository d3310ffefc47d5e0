package org.arasan.treatment.appointment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.arasan.clock.DomainClock;
import org.arasan.stay.Stay;
import org.arasan.stay.StayChanged;
import org.arasan.treatment.prescription.PrescriptionStopped;

/** Cancels appointments that nobody will come to: of a prescription that was stopped, and outside a stay's new days. What has been stays. */
@Dependent
public class Cancelling {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;

    void follow(@Observes PrescriptionStopped stopped) {
        em.createQuery("select a from Appointment a where a.prescription = :prescription and a.state = PLANNED and a.ends > :now",
                Appointment.class).setParameter("prescription", stopped.prescription()).setParameter("now", clock.now()).getResultStream()
                .forEach(each -> each.cancel(clock.now()));
        em.flush();
    }

    void follow(@Observes StayChanged changed) {
        Stay stay = changed.stay();
        em.createQuery("""
                select a from Appointment a where a.stay = :stay and a.state = PLANNED and a.ends > :now
                and (a.starts < :arrives or a.ends > :leaves)""", Appointment.class).setParameter("stay", stay)
                .setParameter("now", clock.now()).setParameter("arrives", stay.period().arrives()).setParameter("leaves", stay.period().leaves())
                .getResultStream().forEach(each -> each.cancel(clock.now()));
        em.flush();
    }
}
