package org.arasan.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.resort.ResortHours;

/** Lessons to look at: those of an intake for who runs it, a trainer's own for the trainer. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.TRAINER})
public class Timetables {

    private static final String WHOLE = """
            select distinct l from Lesson l join fetch l.group g join fetch g.intake i join fetch i.programme join fetch i.resort
            join fetch l.topic join fetch l.trainer t left join fetch t.account join fetch l.venue join fetch l.hours
            """;
    /** A lesson stays among a trainer's own for the rest of its day, wherever the resort lies. */
    private static final Duration A_DAY = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private IntakeLock intakes;
    @Inject
    private DomainClock clock;

    /** All lessons of an intake in the order of time, planned ones too. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<Lesson> ofIntake(Long intakeId) {
        intakes.see(intakeId);
        return em.createQuery(WHOLE + "where i.id = :intake order by l.starts, g.name", Lesson.class)
                .setParameter("intake", intakeId).getResultList();
    }

    /** The lessons that one person hears: those of the group and make-up lessons on whose rolls the person stands; planned ones too. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<Lesson> ofMember(Long enrolmentId) {
        Enrolment enrolment = Rows.found(em, Enrolment.class, enrolmentId);
        intakes.see(enrolment.intake().id());
        return em.createQuery(WHOLE + """
                where i = :intake and (l.makeUp = false and exists (select gm from StudyGroupMember gm where gm.enrolment = :enrolment
                and (gm.group = g or l.hearers is not null)) or exists (select a from Attendance a where a.enrolment = :enrolment
                and a.hour.lesson = l)) order by l.starts""", Lesson.class)
                .setParameter("intake", enrolment.intake()).setParameter("enrolment", enrolment).getResultList();
    }

    /** Everybody in a group of the intake, by name. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<StudyGroupMember> people(Long intakeId) {
        intakes.see(intakeId);
        return em.createQuery("""
                select gm from StudyGroupMember gm join fetch gm.group g join fetch gm.enrolment e join fetch e.member
                where g.intake.id = :intake and e.state = :enrolled""", StudyGroupMember.class).setParameter("intake", intakeId)
                .setParameter("enrolled", Enrolment.State.ENROLLED).getResultStream()
                .sorted(Comparator.comparing(each -> each.enrolment().member().fullName())).toList();
    }

    /** What the days of an intake are divided into at its resort: meals, quiet hour, hours for lessons. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<ResortHours> hoursOfTheDay(Long intakeId) {
        return intakes.see(intakeId).resort().rules().hours();
    }

    /** One lesson: the administrator's of its resort, or the trainer's own. */
    public Lesson lesson(Long lessonId) {
        Lesson lesson = em.createQuery(WHOLE + "where l.id = :id", Lesson.class).setParameter("id", lessonId)
                .getResultStream().findFirst().orElseThrow(Refusal::notFound);
        lesson.requireOpenTo(caller);
        return lesson;
    }

    /** The caller's own published lessons of today and later, and earlier ones whose roll was not called to the end. */
    @RolesAllowed(Role.TRAINER)
    public List<Lesson> mine() {
        Instant since = clock.now().minus(A_DAY);
        return em.createQuery(WHOLE + """
                where t.account = :account and l.state <> :planned and (l.ends > :since or exists (
                select h from AcademicHour h where h.lesson = l and h.rollCall <> :closed and i.state <> :over))
                order by l.starts""", Lesson.class).setParameter("account", caller.account())
                .setParameter("planned", Lesson.State.PLANNED).setParameter("closed", AcademicHour.RollCall.CLOSED)
                .setParameter("over", Intake.State.COMPLETED).setParameter("since", since).getResultList();
    }

    /** Hours of an intake that are over and whose roll is not closed: what still has to be called. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<AcademicHour> uncalled(Long intakeId) {
        intakes.see(intakeId);
        return em.createQuery("""
                select h from AcademicHour h join fetch h.lesson l join fetch l.group g join fetch l.trainer join fetch l.topic
                where g.intake.id = :intake and l.state <> :planned and h.rollCall <> :closed and h.ends <= :now order by h.starts""",
                AcademicHour.class).setParameter("intake", intakeId).setParameter("planned", Lesson.State.PLANNED)
                .setParameter("closed", AcademicHour.RollCall.CLOSED).setParameter("now", clock.now()).getResultList();
    }
}
