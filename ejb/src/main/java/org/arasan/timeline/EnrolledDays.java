package org.arasan.timeline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.arasan.clock.DomainClock;
import org.arasan.member.Member;
import org.arasan.programme.Enrolment;
import org.arasan.stay.Stay;
import org.arasan.stay.StayEvent;
import org.arasan.stay.StayPeriod;
import org.arasan.timeline.calendar.CalendarEvent;
import org.arasan.timeline.calendar.CalendarEvent.Edition;

/** The days of whom a use case names: it has settled whose they are, and who may see them. */
@Dependent
public class EnrolledDays {

    /** What moves a stay's beginning or end. */
    private static final Set<StayEvent.What> MOVES = EnumSet.of(StayEvent.What.EXTENDED, StayEvent.What.SHORTENED, StayEvent.What.SHIFTED,
            StayEvent.What.EXPECTED_LATER, StayEvent.What.LEFT_EARLY, StayEvent.What.CHECKED_OUT);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;
    @Inject
    private MemberPlans plans;
    @Inject
    private MemberMeals meals;

    /** What the member is enrolled in, the latest first. */
    public List<Enrolment> enrolments(Member member) {
        return em.createQuery("""
                select distinct e from Enrolment e join fetch e.member join fetch e.intake i join fetch i.resort
                join fetch i.programme p left join fetch p.titles where e.member = :member and e.state = :enrolled
                order by e.id desc""", Enrolment.class)
                .setParameter("member", member).setParameter("enrolled", Enrolment.State.ENROLLED).getResultList();
    }

    MemberDays of(Enrolment enrolment) {
        Instant now = clock.now();
        if (!enrolment.intake().staysOvernight()) {
            return new MemberDays(enrolment, null, CourseDays.plan(enrolment.intake(), plans.of(enrolment, null)), now);
        }
        Stay stay = stay(enrolment);
        StayPeriod period = stay == null ? StayPeriod.of(enrolment.intake()) : stay.period();
        DayPlanner planner = new DayPlanner(enrolment.intake().resort(), period, meals.sittings(enrolment, stay));
        return new MemberDays(enrolment, stay, meals.served(stay, planner.plan(plans.of(enrolment, stay))), now);
    }

    /** The same as events of a calendar. */
    public List<CalendarEvent> events(Enrolment enrolment, Telling telling) {
        return events(of(enrolment), telling);
    }

    List<CalendarEvent> events(MemberDays days, Telling telling) {
        return new CalendarWords(days, edition(days), telling).events(plans.calledOff(days.enrolment(), days.stay()));
    }

    /** The hours of the house change with its rules, and what of them is the guest's with the stay. */
    private Edition edition(MemberDays days) {
        Edition rules = new Edition(days.intake().resort().version(), days.intake().resort().changed());
        if (days.stay() == null) {
            return rules;
        }
        Object[] moves = em.createQuery("select count(e), max(e.at) from StayEvent e where e.stay = :stay and e.what in :moves", Object[].class)
                .setParameter("stay", days.stay()).setParameter("moves", MOVES).getSingleResult();
        Instant moved = (Instant) moves[1];
        return new Edition(rules.revision() + ((Long) moves[0]).intValue(), moved == null || moved.isBefore(rules.changed()) ? rules.changed() : moved);
    }

    private Stay stay(Enrolment enrolment) {
        return em.createQuery("""
                select s from Stay s join fetch s.voucher left join fetch s.bed b left join fetch b.room
                where s.enrolment = :enrolment and s.state <> :cancelled""", Stay.class)
                .setParameter("enrolment", enrolment).setParameter("cancelled", Stay.State.CANCELLED)
                .getResultStream().findFirst().orElse(null);
    }
}
