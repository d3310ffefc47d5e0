package org.arasan.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import org.arasan.clock.DomainClock;
import org.arasan.member.Member;

/** One-time secrets for those who cannot be written to, printed on slips or handed over; each makes the earlier ones void. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class OneTimeCodes {

    /** Slips are printed weeks before the first day. */
    static final Duration CODE_LIFE = Duration.ofDays(90);
    static final Duration LINK_LIFE = Duration.ofDays(7);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;

    /**
     * The code by which that member signs in for the first time, together with the voucher's number; to be read now, it is kept as a hash.
     * Opens the member's account where there is none. A member who came before goes on with the new voucher's number.
     */
    public String issue(Member member, String voucher) {
        Account account = em.createQuery("select a from Account a where a.member = :member", Account.class)
                .setParameter("member", member).getResultStream().findFirst().orElseGet(() -> opened(member, voucher));
        account.signInBy(voucher);
        String code = Secret.code();
        replace(account, Secret.hash(account.login(), code), CODE_LIFE);
        return code;
    }

    /** The token of a link by which a colleague chooses a password; it too is kept as a hash alone. */
    public String link(Account account) {
        String token = Secret.token();
        replace(account, Secret.hash(token), LINK_LIFE);
        return token;
    }

    private Account opened(Member member, String voucher) {
        Account account = Account.ofMember(member, voucher);
        em.persist(account);
        return account;
    }

    private void replace(Account account, String hash, Duration life) {
        em.createQuery("delete from OneTimeSecret where account = :account").setParameter("account", account).executeUpdate();
        em.persist(new OneTimeSecret(account, hash, clock.now().plus(life)));
    }
}
