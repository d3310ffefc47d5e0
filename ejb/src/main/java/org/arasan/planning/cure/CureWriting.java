package org.arasan.planning.cure;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.Refusal;
import org.arasan.clock.DomainClock;
import org.arasan.treatment.appointment.Appointment;
import org.arasan.treatment.appointment.AppointmentsChanged;
import org.arasan.treatment.appointment.LastJudge;
import org.arasan.treatment.appointment.Slot;
import org.arasan.treatment.prescription.Prescription;

/** Makes an accepted plan of cures true, whole or not at all, inside the transaction of whoever accepts it. */
@Dependent
public class CureWriting {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private LastJudge judge;
    @Inject
    private DomainClock clock;
    @Inject
    private Event<AppointmentsChanged> changed;

    /**
     * Makes, moves and cancels appointments. Refused, all of it, where a prescription has been stopped or an appointment changed since it was
     * planned, and where somebody would be in two places or a place be taken twice.
     */
    public void write(List<CureChange> changes) {
        Map<Long, Prescription> prescriptions = found("""
                select p from Prescription p join fetch p.treatment t join fetch t.venue join fetch p.stay s join fetch s.member where p.id in :ids""",
                Prescription.class, changes.stream().map(CureChange::prescription).distinct().toList(), Prescription::id);
        Map<Long, Appointment> appointments = found("""
                select a from Appointment a join fetch a.prescription p join fetch p.treatment where a.id in :ids""",
                Appointment.class, changes.stream().map(CureChange::appointment).filter(Objects::nonNull).toList(), Appointment::id);
        judge.after(() -> changes.forEach(change -> write(change, prescriptions.get(change.prescription()),
                change.appointment() == null ? null : appointments.get(change.appointment()))));
        changed.fire(new AppointmentsChanged(appointments.values().stream().map(Appointment::stay).distinct().toList()));
    }

    private <T> Map<Long, T> found(String query, Class<T> type, Collection<Long> ids, Function<T, Long> id) {
        return em.createQuery(query, type).setParameter("ids", ids).getResultStream().distinct().collect(Collectors.toMap(id, each -> each));
    }

    private void write(CureChange change, Prescription prescription, Appointment appointment) {
        if (prescription == null || change.appointment() != null && (appointment == null || appointment.version() != change.version())) {
            throw Refusal.conflict("planning.cure.outdated");
        }
        if (change.starts() == null) {
            if (appointment != null) {
                appointment.cancel(clock.now());
            }
            return;
        }
        Slot slot = new Slot(prescription.treatment().venue(), change.place(), change.starts());
        if (appointment == null) {
            em.persist(new Appointment(prescription, slot));
        } else {
            appointment.move(slot, clock.now());
        }
    }
}
