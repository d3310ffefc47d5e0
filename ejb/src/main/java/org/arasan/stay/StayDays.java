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
        Object latest = em.createNativeQuery("""
                select max(first_day) from stay where member_id = :member and first_day > :after and first_day < :before
                and state in ('CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT')""", LocalDate.class)
                .setParameter("member", member.id()).setParameter("after", after).setParameter("before", before).getSingleResult();
        return Optional.ofNullable((LocalDate) latest);
    }
}
