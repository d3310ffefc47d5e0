package org.arasan.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import org.arasan.member.Member;
import org.arasan.resort.Resort;

/** By whose clock points in time are told to a member: that of the resort of the latest stay, else the server's. */
@ApplicationScoped
class HomeZone {

    @PersistenceContext
    private EntityManager em;

    ZoneId of(Member member) {
        return em.createQuery("select r from Stay s join s.resort r where s.member = :member order by s.period.arrives desc", Resort.class)
                .setParameter("member", member).setMaxResults(1).getResultStream().findFirst().map(Resort::zone)
                .orElseGet(ZoneId::systemDefault);
    }
}
