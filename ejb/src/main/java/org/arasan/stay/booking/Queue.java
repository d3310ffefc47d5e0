package org.arasan.stay.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;

/** Who waits at a resort, in the order in which they asked; that order and no other. */
@Dependent
public class Queue {

    private static final String WAITING = """
            select s from Stay s join fetch s.resort join fetch s.member left join fetch s.intake
            where s.resort.id = :resort and s.state = REQUESTED
            """;
    private static final String ABLE = """
            and s.period.leaves > :now and not exists (select o.id from Stay o where o.member = s.member
                and o.state in (HELD, CONFIRMED, CHECKED_IN, CHECKED_OUT)
                and o.period.arrives < s.period.leaves and o.period.leaves > s.period.arrives)""";
    private static final String IN_ORDER = " order by s.queuedAt, s.id";

    @PersistenceContext
    private EntityManager em;

    /** Everybody who could take a bed: not who waits for days that are over, nor who has a bed somewhere in these days. */
    public List<Stay> waiting(Long resort, Instant now) {
        return em.createQuery(WAITING + ABLE + IN_ORDER, Stay.class).setParameter("resort", resort).setParameter("now", now).getResultList();
    }

    /** The same of those who wait for days that touch these. */
    public List<Stay> waiting(Long resort, Instant now, StayPeriod days) {
        return em.createQuery(WAITING + ABLE + " and s.period.arrives < :until and s.period.leaves > :from" + IN_ORDER, Stay.class)
                .setParameter("resort", resort).setParameter("now", now)
                .setParameter("from", days.arrives()).setParameter("until", days.leaves()).getResultList();
    }

    /** Who waited until the days were over. */
    public List<Stay> overdue(Long resort, Instant now) {
        return em.createQuery(WAITING + " and s.period.leaves <= :now order by s.id", Stay.class)
                .setParameter("resort", resort).setParameter("now", now).getResultList();
    }

    /** The resorts where somebody waits. */
    public List<Long> resorts() {
        return em.createQuery("select distinct s.resort.id from Stay s where s.state = REQUESTED order by 1", Long.class).getResultList();
    }

    public boolean isEmpty(Long resort) {
        return em.createQuery("select s.id from Stay s where s.resort.id = :resort and s.state = REQUESTED", Long.class)
                .setParameter("resort", resort).setMaxResults(1).getResultList().isEmpty();
    }

    /** Whether the guest has a bed somewhere in the days of that request by now; the guest is locked by the caller. */
    public boolean elsewhere(Stay request) {
        return !em.createQuery("""
                select o.id from Stay o where o.member = :member and o.state in (HELD, CONFIRMED, CHECKED_IN, CHECKED_OUT)
                and o.period.arrives < :leaves and o.period.leaves > :arrives""", Long.class)
                .setParameter("member", request.member()).setParameter("arrives", request.period().arrives())
                .setParameter("leaves", request.period().leaves()).setMaxResults(1).getResultList().isEmpty();
    }
}
