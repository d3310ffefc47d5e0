package org.arasan.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.member.Member;
import org.arasan.resort.Resort;
import org.hibernate.Hibernate;

/**
 * Who calls this use case: somebody signed in to a page, the owner of a token, or a job as the role {@link Role#SYSTEM}. Use cases ask it
 * which rows are the caller's to see.
 */
@Stateless
@PermitAll
public class Caller {

    @Resource
    private SessionContext context;
    @PersistenceContext
    private EntityManager em;

    /** Is it a job? Every row is open to it. */
    public boolean isSystem() {
        return context.isCallerInRole(Role.SYSTEM);
    }

    public boolean is(String role) {
        return context.isCallerInRole(role);
    }

    /** The caller's account. Refused where nobody has signed in, or a job calls. */
    public Account account() {
        return signedIn().orElseThrow(() -> Refusal.forbidden("refusal.forbidden"));
    }

    /** The caller's account, if somebody has signed in. */
    public Optional<Account> signedIn() {
        String name = context.getCallerPrincipal().getName();
        return name.matches("[0-9]{1,18}") ? Optional.ofNullable(em.find(Account.class, Long.valueOf(name))) : Optional.empty();
    }

    /** The member who calls. Refused where it is not a member. */
    public Member member() {
        Member member = account().member();
        if (member == null) {
            throw Refusal.forbidden("refusal.forbidden");
        }
        return Hibernate.unproxy(member, Member.class);
    }

    /** The only resort whose rows the caller may manage; empty where all are open: to an administrator of all, and to a job. */
    public Optional<Resort> confinedTo() {
        return isSystem() ? Optional.empty()
                : Optional.ofNullable(account().resort()).map(resort -> Hibernate.unproxy(resort, Resort.class));
    }

    /** The office that the caller speaks for: an officer's own, or the federation for an administrator of all. Refused to everybody else. */
    public Office office() {
        if (is(Role.HOUSE)) {
            return Office.federation();
        }
        return Optional.ofNullable(account().office()).map(Office::read).orElseThrow(() -> Refusal.forbidden("refusal.forbidden"));
    }

    /** Refuses an administrator of one resort what belongs to another, as if it were not there. */
    public void mayManage(Resort resort) {
        mayManage(resort.id());
    }

    /** The same by the resort's id. */
    public void mayManage(Long resort) {
        if (confinedTo().filter(own -> !own.id().equals(resort)).isPresent()) {
            throw Refusal.notFound();
        }
    }
}
