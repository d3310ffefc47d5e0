package org.arasan.stay.waiting;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.member.Member;
import org.arasan.programme.Intake;
import org.arasan.stay.Stay;
import org.arasan.voucher.Voucher;

/** Reads what of the waiting list is a member's own. */
@Dependent
class MyReading {

    private static final String WHOLE = """
            select s from Stay s join fetch s.resort join fetch s.member left join fetch s.intake i left join fetch i.programme
            left join fetch s.bed b left join fetch b.room where s.member = :me
            """;
    /** A bed of one's own, or a request, for days that touch those of {@code s}. */
    private static final String OTHER = """
            and not exists (select o.id from Stay o where o.member = :me and o.id <> s.id
                and o.state in (REQUESTED, HELD, CONFIRMED, CHECKED_IN, CHECKED_OUT)
                and o.period.arrives < s.period.leaves and o.period.leaves > s.period.arrives)
            """;

    @PersistenceContext
    private EntityManager em;

    /** The member's own stay of that id, or a refusal as if there were none. */
    Stay own(Member me, Long id) {
        return em.createQuery(WHOLE + "and s.id = :id", Stay.class).setParameter("me", me).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(Refusal::notFound);
    }

    List<Stay> offers(Member me) {
        return em.createQuery(WHOLE + "and s.state = HELD and s.queuedAt is not null order by s.heldUntil, s.id", Stay.class)
                .setParameter("me", me).getResultList();
    }

    /** With the places in the line; what others wait for is read only to be counted. */
    List<Line> requests(Member me) {
        List<Stay> own = em.createQuery(WHOLE + "and s.state = REQUESTED order by s.period.arrives, s.id", Stay.class)
                .setParameter("me", me).getResultList();
        return own.stream().map(this::line).toList();
    }

    private Line line(Stay request) {
        List<Stay> all = em.createQuery("""
                select s from Stay s left join fetch s.intake where s.resort = :resort and s.state = REQUESTED
                order by s.queuedAt, s.id""", Stay.class).setParameter("resort", request.resort()).getResultList();
        return Line.of(all).stream().filter(line -> line.stay().id().equals(request.id())).findFirst().orElseThrow();
    }

    /** Requests that ended with a lapsed or declined offer, for which the member may ask again. */
    List<Stay> lost(Member me, Instant now) {
        return em.createQuery(WHOLE + "and s.state = CANCELLED and s.period.arrives > :now and s.intake is not null and i.state = PREPARING " + OTHER + """
                and exists (select e.id from StayEvent e where e.stay = s and e.what = OFFERED)
                and not exists (select x.id from Stay x where x.member = :me and x.intake = s.intake and x.id > s.id)
                order by s.period.arrives, s.id""", Stay.class).setParameter("me", me).setParameter("now", now).getResultList();
    }

    List<Voucher> vouchers(Member me) {
        return em.createQuery("select v from Voucher v left join fetch v.union where v.holder = :me and v.state = APPROVED order by v.id desc",
                Voucher.class).setParameter("me", me).getResultList();
    }

    /** Intakes that have not begun, and in whose days the member neither has a place nor waits for one. */
    List<Intake> open(Member me, Instant now) {
        return em.createQuery("""
                select distinct i from Intake i join fetch i.resort join fetch i.programme p left join fetch p.titles
                where i.state = PREPARING and i.begins > :now and not exists (select o.id from Stay o where o.member = :me
                    and o.state in (REQUESTED, HELD, CONFIRMED, CHECKED_IN, CHECKED_OUT)
                    and o.period.arrives < i.ends and o.period.leaves > i.begins)
                order by i.begins, i.id""", Intake.class).setParameter("me", me).setParameter("now", now).getResultList();
    }
}
