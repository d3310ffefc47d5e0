package org.arasan.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.arasan.Language;
import org.arasan.PublicUrl;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.member.Member;
import org.arasan.programme.Enrolment;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;

/** Shows a member their own days, and nobody else's: which member it is, the caller alone decides. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class MyDays {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private MemberPlans plans;
    @Inject
    private MemberMeals meals;

    /** What the member is enrolled in, the latest first. */
    public List<Enrolment> enrolments() {
        return enrolments(caller.member());
    }

    /**
     * The days of that enrolment, refused as not found where it is not the member's; where none is named, of the course whose next day is
     * the nearest (a stay before another), else of the last one that was. Empty for a member who is enrolled in none.
     */
    public Optional<MemberDays> find(Long enrolment) {
        Instant now = clock.now();
        List<Enrolment> own = enrolments();
        if (enrolment != null) {
            return Optional.of(own.stream().filter(each -> each.id().equals(enrolment)).findFirst().map(each -> days(each, now))
                    .orElseThrow(Refusal::notFound));
        }
        return own.stream().filter(each -> each.intake().ends().isAfter(now)).min(Comparator.comparing(this::nextDay)
                .thenComparing(each -> !each.intake().staysOvernight()).thenComparing(MyDays::begins))
                .or(() -> own.stream().max(Comparator.comparing(MyDays::begins))).map(each -> days(each, now));
    }

    /** The nearest, refused where there is none. */
    public MemberDays get() {
        return find(null).orElseThrow(() -> Refusal.notFound("timeline.no-stay"));
    }

    /** The same as an iCalendar file in that language. */
    public String calendar(Language language) {
        MemberDays days = get();
        String host = PublicUrl.host();
        return new CalendarWords(days, plans.calledOff(days.enrolment()), language, host).file();
    }

    private LocalDate nextDay(Enrolment enrolment) {
        return enrolment.intake().nextDay(clock.today(enrolment.intake().resort().zone()));
    }

    private static Instant begins(Enrolment enrolment) {
        return enrolment.intake().begins();
    }

    private MemberDays days(Enrolment enrolment, Instant now) {
        if (!enrolment.intake().staysOvernight()) {
            return new MemberDays(enrolment, null, CourseDays.plan(enrolment.intake(), plans.of(enrolment, null)), now);
        }
        Stay stay = stay(enrolment);
        StayPeriod period = stay == null ? StayPeriod.of(enrolment.intake()) : stay.period();
        DayPlanner planner = new DayPlanner(enrolment.intake().resort(), period, meals.sittings(enrolment, stay));
        return new MemberDays(enrolment, stay, meals.served(stay, planner.plan(plans.of(enrolment, stay))), now);
    }

    private List<Enrolment> enrolments(Member member) {
        return em.createQuery("""
                select distinct e from Enrolment e join fetch e.member join fetch e.intake i join fetch i.resort
                join fetch i.programme p left join fetch p.titles where e.member = :member and e.state = :enrolled
                order by e.id desc""", Enrolment.class)
                .setParameter("member", member).setParameter("enrolled", Enrolment.State.ENROLLED).getResultList();
    }

    private Stay stay(Enrolment enrolment) {
        return em.createQuery("""
                select s from Stay s join fetch s.voucher left join fetch s.bed b left join fetch b.room
                where s.enrolment = :enrolment and s.state <> :cancelled""", Stay.class)
                .setParameter("enrolment", enrolment).setParameter("cancelled", Stay.State.CANCELLED)
                .getResultStream().findFirst().orElse(null);
    }
}
