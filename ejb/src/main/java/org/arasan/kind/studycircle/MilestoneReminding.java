package org.arasan.kind.studycircle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.Texts;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.member.Member;
import org.arasan.notice.NoticeKind;
import org.arasan.notice.Outbox;
import org.arasan.notice.Tidings;
import org.arasan.notice.When;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;

/**
 * Reminds conveners of what their circle should have reached, a week before the day and on it, each once, and only where it has not. A day that
 * was missed is made up for within a week.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class MilestoneReminding {

    private static final int BEFORE = 7;
    private static final int MADE_UP = 7;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Outbox outbox;
    @Inject
    private MilestoneAgenda agenda;
    @Inject
    private DomainClock clock;

    public void remind(Long intakeId) {
        Intake intake = em.find(Intake.class, intakeId);
        if (intake == null) {
            return;
        }
        LocalDate today = clock.today(intake.resort().zone());
        Stream.of(Milestone.values()).filter(each -> isNear(each.due(intake), today)).forEach(each -> remind(intake, each, today));
        if (!today.isAfter(Milestone.REPORT.due(intake))) {
            agenda.keep(intake);
        }
    }

    private static boolean isNear(LocalDate due, LocalDate today) {
        return !due.isBefore(today.minusDays(MADE_UP)) && !due.isAfter(today.plusDays(BEFORE));
    }

    private void remind(Intake intake, Milestone milestone, LocalDate today) {
        Map<Long, Circle> circles = em.createQuery("select c from Circle c where c.intake = :intake", Circle.class).setParameter("intake", intake)
                .getResultStream().collect(Collectors.toMap(each -> each.convener().id(), each -> each));
        Map<Member, Tidings> tidings = new HashMap<>();
        em.createQuery("select e from Enrolment e join fetch e.member where e.intake = :intake and e.state = ENROLLED", Enrolment.class)
                .setParameter("intake", intake).getResultStream()
                .filter(each -> isDue(circles.get(each.id()), milestone, intake, today))
                .forEach(each -> tidings.put(each.member(), tidings(each, milestone, today)));
        outbox.tellOnce(tidings);
    }

    /** One that has ended reaches nothing any more. */
    private static boolean isDue(Circle circle, Milestone milestone, Intake intake, LocalDate today) {
        return (circle == null || circle.state() == Circle.State.TRIAL) && milestone.of(circle, intake, today) != Milestone.Standing.REACHED;
    }

    private static Tidings tidings(Enrolment convener, Milestone milestone, LocalDate today) {
        ZoneId zone = convener.intake().resort().zone();
        LocalDate day = milestone.due(convener.intake());
        boolean before = day.isAfter(today);
        return new Tidings(NoticeKind.DEADLINE, "circle of " + convener.id() + " " + milestone + " " + day + (before ? " ahead" : ""), zone,
                language -> List.of(Texts.in(language).get("studycircle.milestone-due", Texts.in(language).of(milestone)), When.day(day, language)),
                "/member/kind/studycircle/circle.xhtml", day.plusDays(before ? 1 : MADE_UP + 1).atStartOfDay(zone).toInstant());
    }
}
