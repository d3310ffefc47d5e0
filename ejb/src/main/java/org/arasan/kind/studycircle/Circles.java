package org.arasan.kind.studycircle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.ExpectedVersion;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;

/** The circles of an intake's conveners: how each stands on its trial, and what the federation decides of it. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class Circles {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private ExpectedVersion expected;

    /** One convener; the circle is {@code null} where none is founded. */
    public record Line(Enrolment convener, Circle circle, LocalDate today) {

        public Map<Milestone, Milestone.Standing> milestones() {
            return Milestone.standings(circle, convener.intake(), today);
        }
    }

    /** A line a convener, by name. */
    public List<Line> of(Long intakeId) {
        Intake intake = Rows.found(em, Intake.class, intakeId);
        caller.mayManage(intake.resort());
        LocalDate today = clock.today(intake.resort().zone());
        Map<Long, Circle> circles = em.createQuery("select c from Circle c where c.intake = :intake", Circle.class)
                .setParameter("intake", intake).getResultStream().collect(Collectors.toMap(each -> each.convener().id(), Circles::read));
        return em.createQuery("""
                select e from Enrolment e join fetch e.member m left join fetch m.region join fetch e.intake
                where e.intake = :intake and e.state = ENROLLED order by m.folded, e.id""", Enrolment.class)
                .setParameter("intake", intake).getResultStream().map(each -> new Line(each, circles.get(each.id()), today)).toList();
    }

    /** One circle with all its minutes. */
    public Circle circle(Long id) {
        return read(own(id, LockModeType.NONE));
    }

    /** Its trial is passed; refused without a report. */
    public Circle confirm(Long id) {
        Circle circle = locked(id);
        circle.confirm();
        return read(circle);
    }

    /** It ends. */
    public Circle end(Long id) {
        Circle circle = locked(id);
        circle.end();
        return read(circle);
    }

    private Circle locked(Long id) {
        return expected.check(own(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Circle own(Long id, LockModeType lock) {
        Circle circle = Rows.found(em, Circle.class, id, lock);
        caller.mayManage(circle.intake().resort());
        return circle;
    }

    static Circle read(Circle circle) {
        circle.plan().size();
        circle.members().size();
        circle.meetings().size();
        circle.convener().member().fullName();
        circle.intake().resort().zone();
        return circle;
    }
}
