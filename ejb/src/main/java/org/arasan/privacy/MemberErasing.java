package org.arasan.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.Spelling;
import org.arasan.access.Account;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.member.Member;
import org.arasan.member.Note;
import org.arasan.privacy.Erasure.Ground;

/**
 * Erases a member for good: what names the person goes out of every table, what counts stays without a name. Only administrators of all
 * resorts may: a person's stays are spread over many. Nothing brings an erased member back.
 */
@Stateless
@RolesAllowed(Role.HOUSE)
public class MemberErasing {

    /** What an erasure would do, and what stands against it; it can be done where that is nothing. */
    public record Prospect(Member member, List<Note> against, List<Note> consequences) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private Contributions contributions;

    /** To be looked at before it is done. Refused for a member who is erased already. */
    public Prospect prospect(Long id) {
        Member member = Rows.found(em, Member.class, id);
        member.requireKept();
        return new Prospect(member, contributions.against(member), contributions.consequences(member));
    }

    /**
     * Erases the member.
     *
     * @param typed the member's full name, typed to confirm, however spelt
     * @param ground request or mistake; the rule of retention needs no hand
     */
    public Erasure erase(Long id, String typed, Ground ground) {
        if (ground == null || ground == Ground.RETENTION) {
            throw Refusal.invalid("privacy.ground-missing").at("ground");
        }
        Member member = locked(id);
        if (!Spelling.folded(typed).equals(member.folded())) {
            throw Refusal.invalid("privacy.name-differs").at("name");
        }
        contributions.against(member).stream().findFirst().ifPresent(why -> {
            throw Refusal.conflict(why.text(), why.args().toArray());
        });
        return erase(member, caller.account(), ground);
    }

    /** By the rule of retention, in a transaction of its own. Says whether it was done: not while something stands against it. */
    @RolesAllowed(Role.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean eraseByRule(Long id) {
        Member member = locked(id);
        boolean free = contributions.against(member).isEmpty();
        if (free) {
            erase(member, null, Ground.RETENTION);
        }
        return free;
    }

    /** Who was erased when, by whom and why, the latest first. */
    public List<Erasure> latest(int limit) {
        return em.createQuery("select e from Erasure e left join fetch e.account join fetch e.member order by e.at desc, e.id desc",
                Erasure.class).setMaxResults(limit).getResultList();
    }

    private Member locked(Long id) {
        Member member = Rows.found(em, Member.class, id, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(member);
        member.requireKept();
        return member;
    }

    private Erasure erase(Member member, Account account, Ground ground) {
        contributions.erase(member);
        em.flush();
        member.erase(clock.now());
        Erasure erasure = new Erasure(member, clock.now(), account, ground);
        em.persist(erasure);
        return erasure;
    }
}
