package org.arasan.course.busy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.course.Lesson;
import org.arasan.programme.Intake;
import org.arasan.treatment.appointment.Appointment;

/**
 * When people have treatments, for those who plan lessons around them: "busy", and neither what nor where. Another resort's intake, and a
 * lesson that the caller neither gives nor runs, are not found.
 */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.TRAINER})
public class BusyTimes {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;

    /** Everybody of an intake on a day, by name. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<BusySpan> ofIntake(Long intakeId, LocalDate day) {
        Intake intake = Rows.found(em, Intake.class, intakeId);
        caller.mayManage(intake.resort());
        return spans("a.stay.intake.id = :of", intake.id(), day, intake.resort().zone());
    }

    /** Those who stand on the rolls of a lesson, on its day. */
    public List<BusySpan> ofLesson(Long lessonId) {
        Lesson lesson = Rows.found(em, Lesson.class, lessonId);
        lesson.requireOpenTo(caller);
        ZoneId zone = lesson.group().intake().resort().zone();
        return spans("m in (select n.member from Attendance n where n.hour.lesson.id = :of)", lesson.id(), lesson.starts().atZone(zone).toLocalDate(),
                zone);
    }

    private List<BusySpan> spans(String whose, Long of, LocalDate day, ZoneId zone) {
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(zone).toInstant();
        return em.createQuery("""
                select a from Appointment a join fetch a.member m where a.state in (PLANNED, DONE) and a.starts >= :from and a.starts < :until
                and\s""" + whose + " order by m.family, m.given, m.id, a.starts", Appointment.class)
                .setParameter("from", from).setParameter("until", until).setParameter("of", of).getResultStream()
                .map(each -> new BusySpan(each.member().id(), each.member().fullName(), each.starts(), each.ends())).toList();
    }
}
