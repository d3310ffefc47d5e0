package org.arasan.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.course.Lesson;
import org.arasan.programme.IntakeRegister;
import org.arasan.resort.Resort;

/** What a resort has before it today beside its guests: what is taught, and which intakes wait for somebody's decision. */
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
        return new Today(day, clock.now(), lessons(resort, day), open(resort));
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
