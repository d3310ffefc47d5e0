package org.arasan.treatment.prescription;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.clock.DomainClock;
import org.arasan.stay.Stay;

/** Finds and stops prescriptions; who may ask, the use case has settled. */
@Dependent
public class PrescriptionBook {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;
    @Inject
    private Event<PrescriptionStopped> stopped;

    /** All of one guest, active ones first, by the name of the kind. */
    public List<Prescription> of(Stay stay) {
        return em.createQuery("""
                select p from Prescription p join fetch p.treatment t join fetch t.venue join fetch p.doctor where p.stay = :stay
                order by p.state, t.name, p.id""", Prescription.class).setParameter("stay", stay).getResultList();
    }

    /** What one guest is to have. */
    public List<Prescription> active(Stay stay) {
        return of(stay).stream().filter(Prescription::isActive).toList();
    }

    /** Stops it, and lets everybody know whom that concerns. */
    public void stop(Prescription prescription, Prescription.Cause cause, String why) {
        prescription.stop(cause, why, clock.now());
        em.flush();
        stopped.fire(new PrescriptionStopped(prescription));
    }
}
