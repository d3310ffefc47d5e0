package org.arasan.treatment.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.arasan.access.ReadingLog;
import org.arasan.access.Role;
import org.arasan.resort.Venue;
import org.arasan.treatment.DoctorDesk;
import org.arasan.treatment.cabinet.Cabinets;

/** Who has an appointment in a cabinet on a day. Doctors alone read it, and for each guest on the list that is kept. */
@Stateless
@RolesAllowed(Role.DOCTOR)
public class CabinetDay {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Cabinets cabinets;
    @Inject
    private ReadingLog log;

    /** In their order, then by place; cancelled ones are left out. Another resort's cabinet is not found. */
    public List<Appointment> appointments(Long cabinet, LocalDate day) {
        Venue venue = cabinets.cabinet(cabinet).venue();
        ZoneId zone = venue.resort().zone();
        List<Appointment> appointments = em.createQuery("""
                select a from Appointment a join fetch a.venue join fetch a.member join fetch a.prescription p join fetch p.treatment join fetch a.stay s
                left join fetch s.bed b left join fetch b.room where a.venue = :venue and a.state <> CANCELLED and a.starts >= :from
                and a.starts < :until order by a.starts, a.place, a.id""", Appointment.class).setParameter("venue", venue)
                .setParameter("from", day.atStartOfDay(zone).toInstant()).setParameter("until", day.plusDays(1).atStartOfDay(zone).toInstant())
                .getResultList();
        appointments.stream().map(Appointment::member).distinct().forEach(member -> log.note(member, DoctorDesk.MEDICAL));
        return appointments;
    }
}
