package org.arasan.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.clock.DomainClock;
import org.arasan.member.Member;

/** Keeps who has read a member's guarded data. The note and the reading are one transaction: what is not noted is not read. */
@Stateless
@PermitAll
public class ReadingLog {

    /** What the reading of all twelve digits is called. */
    public static final String IIN = "iin";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;

    /** The caller reads {@code matter} of that member now. */
    public void note(Member member, String matter) {
        em.persist(new Reading(caller.account(), member, matter, clock.now()));
    }

    /** The readings of that member's data, the latest first, with their readers and these readers' resorts; whether the caller may know is the caller's to settle. */
    public List<Reading> of(Member member) {
        return em.createQuery("""
                select r from Reading r join fetch r.account a left join fetch a.resort where r.member = :member
                order by r.at desc, r.id desc""", Reading.class).setParameter("member", member).getResultList();
    }
}
