package org.arasan.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.course.Lesson;
import org.arasan.programme.IntakeRegister;
import org.arasan.resort.Resort;

/** What a resort has before it today: who comes and goes, what is taught, and what waits for somebody's decision. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class DayBoard {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private IntakeRegister intakes;
    @Inject
    private IntakeProgress progress;

    /** Today at that resort, by its own calendar. Refuses another resort's administrator. */
    public Today today(Resort resort) {
        caller.mayManage(resort);
        LocalDate day = clock.today(resort.zone());
        return new Today(day, clock.now(), guests(resort, day), lessons(resort, day), open(resort));
    }

    private Today.Guests guests(Resort resort, LocalDate day) {
        Object[] row = em.createQuery("""
                select coalesce(sum(case when s.state = CONFIRMED and s.period.firstDay = :day then 1 else 0 end), 0),
                       coalesce(sum(case when s.state = CONFIRMED and s.period.firstDay < :day then 1 else 0 end), 0),
                       coalesce(sum(case when s.state = CHECKED_IN then 1 else 0 end), 0),
                       coalesce(sum(case when s.state = CHECKED_IN and s.period.lastDay = :day then 1 else 0 end), 0),
                       coalesce(sum(case when s.state = CHECKED_IN and s.period.lastDay < :day then 1 else 0 end), 0)
                from Stay s where s.resort = :resort and s.state in (CONFIRMED, CHECKED_IN)""", Object[].class)
                .setParameter("resort", resort).setParameter("day", day).getSingleResult();
        long[] counts = Arrays.stream(row).mapToLong(each -> ((Number) each).longValue()).toArray();
        return new Today.Guests(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    private List<Lesson> lessons(Resort resort, LocalDate day) {
        Instant from = day.atStartOfDay(resort.zone()).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(resort.zone()).toInstant();
        return em.createQuery("""
                select l from Lesson l join fetch l.topic join fetch l.trainer join fetch l.venue join fetch l.group g join fetch g.intake i
                where i.resort = :resort and l.state <> PLANNED and l.starts >= :from and l.starts < :until
                order by l.starts, g.name""", Lesson.class)
                .setParameter("resort", resort).setParameter("from", from).setParameter("until", until).getResultList();
    }

    /** Every intake that is not over yet, with how far it has come. */
    private List<Today.Open> open(Resort resort) {
        return intakes.open(resort).stream().map(each -> new Today.Open(each, progress.of(each.id()))).toList();
    }
}
