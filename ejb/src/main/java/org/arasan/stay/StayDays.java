package org.arasan.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.arasan.member.Member;
import org.arasan.voucher.PastStays;

/** Tells the voucher office, which lies below, when a member was or will be here. */
@ApplicationScoped
public class StayDays implements PastStays {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<LocalDate> latest(Member member, LocalDate after, LocalDate before) {
        return Optional.ofNullable(em.createQuery("""
                select max(s.period.firstDay) from Stay s where s.member = :member and s.state in (CONFIRMED, CHECKED_IN, CHECKED_OUT)
                and s.period.firstDay > :after and s.period.firstDay < :before""", LocalDate.class)
                .setParameter("member", member).setParameter("after", after).setParameter("before", before).getSingleResult());
    }
}
