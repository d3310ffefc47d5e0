package org.arasan.treatment.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.ReadingLog;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.stay.Stay;
import org.arasan.treatment.DoctorDesk;
import org.arasan.treatment.prescription.Prescription;

/**
 * A guest's appointments, and a doctor's hand on them. What a doctor sets stays there: it is pinned. Doctors alone come here, and every
 * reading is kept; another resort's guest is not found.
 */
@Stateless
@RolesAllowed(Role.DOCTOR)
public class Appointments {

    /** When an appointment is to begin, and on which place of the cabinet; {@code null} for the first that is free. */
    public record Wish(Instant starts, Integer place) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DoctorDesk desk;
    @Inject
    private AppointmentCheck check;
    @Inject
    private Caller caller;
    @Inject
    private ReadingLog log;
    @Inject
    private DomainClock clock;
    @Inject
    private Event<AppointmentsChanged> changed;
    @Inject
    private ExpectedVersion expected;

    /** All of one guest, in their order, cancelled ones too; that the caller read it is kept. */
    public List<Appointment> of(Long stayId) {
        Stay stay = desk.guest(stayId);
        log.note(stay.member(), DoctorDesk.MEDICAL);
        return em.createQuery("""
                select a from Appointment a join fetch a.venue join fetch a.prescription p join fetch p.treatment where a.stay = :stay
                order by a.starts, a.id""", Appointment.class).setParameter("stay", stay).getResultList();
    }

    /** Sets an appointment by hand. Refused with the rule that forbids it, and beyond the times that are prescribed. */
    public Appointment set(Long prescriptionId, Wish wish) {
        Prescription prescription = Rows.found(em, Prescription.class, prescriptionId);
        caller.mayManage(prescription.stay().resort());
        prescription.requireActive();
        long had = em.createQuery("select count(a) from Appointment a where a.prescription = :prescription and a.state in (PLANNED, DONE)",
                Long.class).setParameter("prescription", prescription).getSingleResult();
        if (had >= prescription.dosage().count()) {
            throw Refusal.conflict("appointment.all-set", prescription.treatment().name(), prescription.dosage().count());
        }
        Appointment appointment = new Appointment(prescription, slot(prescription, null, wish));
        appointment.pin();
        em.persist(appointment);
        em.flush();
        return appointment;
    }

    /** Moves one to another time or place of its cabinet. Refused with the rule that forbids it, and once it is done, missed or cancelled. */
    public Appointment move(Long id, Wish wish) {
        Appointment appointment = expected.check(appointment(id));
        appointment.prescription().requireActive();
        appointment.move(slot(appointment.prescription(), appointment, wish), clock.now());
        appointment.pin();
        em.flush();
        changed.fire(new AppointmentsChanged(List.of(appointment.stay())));
        return appointment;
    }

    private Slot slot(Prescription prescription, Appointment own, Wish wish) {
        if (wish.starts() == null) {
            throw Refusal.invalid("appointment.starts-missing").at("starts");
        }
        if (wish.starts().isBefore(clock.now())) {
            throw Refusal.conflict("appointment.past").at("starts");
        }
        AppointmentCheck.Judges judges = check.judges(prescription, own, wish.starts());
        judges.breach(wish.starts(), wish.place()).ifPresent(why -> {
            throw why.refusal().at(wish.place() == null ? "starts" : "place");
        });
        return judges.slot(wish.starts(), wish.place());
    }

    /** When on that day the guest could have what is prescribed, by the rules and the cabinet's free places; never in the past. */
    public List<Instant> free(Long prescriptionId, Long appointmentId, LocalDate day) {
        if (day == null) {
            throw Refusal.invalid("appointment.day-missing").at("day");
        }
        Prescription prescription = Rows.found(em, Prescription.class, prescriptionId);
        caller.mayManage(prescription.stay().resort());
        ZoneId zone = prescription.stay().resort().zone();
        Instant noon = day.atTime(12, 0).atZone(zone).toInstant();
        AppointmentCheck.Judges judges = check.judges(prescription, appointmentId == null ? null : appointment(appointmentId), noon);
        List<Instant> free = new ArrayList<>();
        int every = prescription.treatment().startsEvery() * 60;
        for (int second = 0; second < 24 * 60 * 60; second += every) {
            Instant starts = day.atTime(LocalTime.ofSecondOfDay(second)).atZone(zone).toInstant();
            if (!starts.isBefore(clock.now()) && judges.breach(starts, null).isEmpty()) {
                free.add(starts);
            }
        }
        return free;
    }

    /** Plans leave it where it is from now on. Safe to repeat. */
    public Appointment pin(Long id) {
        Appointment appointment = expected.check(appointment(id));
        appointment.pin();
        em.flush();
        return appointment;
    }

    /** Plans may move it again. Safe to repeat. */
    public Appointment unpin(Long id) {
        Appointment appointment = expected.check(appointment(id));
        appointment.unpin();
        em.flush();
        return appointment;
    }

    /** What became of it: done, missed, cancelled, or planned where it was marked by mistake. Done and missed are refused before it begins. */
    public Appointment mark(Long id, Appointment.State state) {
        Appointment appointment = expected.check(appointment(id));
        switch (state == null ? Appointment.State.PLANNED : state) {
            case DONE -> appointment.complete(clock.now());
            case MISSED -> appointment.miss(clock.now());
            case CANCELLED -> cancel(appointment);
            default -> appointment.reopen();
        }
        em.flush();
        return appointment;
    }

    private Appointment appointment(Long id) {
        Appointment found = em.createQuery("""
                select a from Appointment a join fetch a.venue join fetch a.prescription p join fetch p.treatment t join fetch t.venue
                join fetch p.stay s join fetch s.resort join fetch s.member where a.id = :id""", Appointment.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(Refusal::notFound);
        caller.mayManage(found.stay().resort());
        return found;
    }

    private void cancel(Appointment appointment) {
        appointment.cancel(clock.now());
        changed.fire(new AppointmentsChanged(List.of(appointment.stay())));
    }
}
