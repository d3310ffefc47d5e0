package org.arasan.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;

/** The study groups of an intake, and one person's way into another by hand. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class StudyGrouping {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private IntakeLock intakes;
    @Inject
    private Rolls rolls;
    @Inject
    private DomainClock clock;
    @Inject
    private Event<RollsChanged> changed;

    /** The groups by name, with their people. */
    public List<StudyGroup> groups(Long intakeId) {
        intakes.see(intakeId);
        return em.createQuery("""
                select distinct g from StudyGroup g left join fetch g.members gm left join fetch gm.enrolment e
                left join fetch e.member m left join fetch m.union join fetch g.intake i join fetch i.resort
                where i.id = :intake order by g.name""", StudyGroup.class).setParameter("intake", intakeId).getResultList();
    }

    /** Who is enrolled but in no group yet. */
    public List<Enrolment> ungrouped(Long intakeId) {
        intakes.see(intakeId);
        return em.createQuery("""
                select e from Enrolment e join fetch e.member m left join fetch m.union
                where e.intake.id = :intake and e.state = :enrolled
                and not exists (select gm from StudyGroupMember gm where gm.enrolment = e)""", Enrolment.class)
                .setParameter("intake", intakeId).setParameter("enrolled", Enrolment.State.ENROLLED).getResultList();
    }

    /**
     * Puts a person into a group, out of another if need be; the rolls of published lessons follow, hours already marked stay. Refuses
     * another language, a full group, an intake that is over, and a time at which the person is in another lesson.
     */
    public StudyGroup assign(Long groupId, Long enrolmentId) {
        StudyGroup group = Rows.found(em, StudyGroup.class, groupId);
        Intake intake = intakes.take(group.intake().id());
        Enrolment enrolment = Rows.found(em, Enrolment.class, enrolmentId);
        if (intake.state() == Intake.State.COMPLETED) {
            throw Refusal.conflict("programme.intake-completed", intake.number());
        }
        seat(group, enrolment);
        em.flush();
        rolls.erase(enrolment);
        rolls.write(hoursToCome(group, rolls.marked(enrolment)), seatOf(enrolment));
        changed.fire(new RollsChanged(enrolment));
        return group;
    }

    private void seat(StudyGroup group, Enrolment enrolment) {
        List<StudyGroupMember> seats = seatOf(enrolment);
        if (seats.isEmpty()) {
            group.take(enrolment);
        } else if (!seats.get(0).group().id().equals(group.id())) {
            group.takeOver(seats.get(0));
        }
    }

    private List<StudyGroupMember> seatOf(Enrolment enrolment) {
        return em.createQuery("select gm from StudyGroupMember gm where gm.enrolment = :enrolment", StudyGroupMember.class)
                .setParameter("enrolment", enrolment).getResultList();
    }

    private List<AcademicHour> hoursToCome(StudyGroup group, Set<Integer> heard) {
        Instant now = clock.now();
        return em.createQuery("""
                select h from AcademicHour h join fetch h.lesson l join fetch l.group g
                where g.intake = :intake and l.makeUp = false and l.state <> :planned and h.ends > :now""", AcademicHour.class).setParameter("intake", group.intake()).setParameter("planned", Lesson.State.PLANNED)
                .setParameter("now", now).getResultStream().filter(hour -> hour.lesson().isHeardBy(group) && !heard.contains(hour.ordinal())).toList();
    }
}
