package org.arasan.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import java.util.Optional;
import org.arasan.Refusal;

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

    /** Refuses an administrator of one resort what belongs to another, as if it were not there. */
    public void mayManage(Long resort) {
        if (!isSystem() && !manages(resort)) {
            throw Refusal.notFound();
        }
    }

    private boolean manages(Long resort) {
        Account account = account();
        return account.resort() == null || Objects.equals(account.resort(), resort);
    }
}
