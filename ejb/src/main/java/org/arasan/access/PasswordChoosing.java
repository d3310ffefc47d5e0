package org.arasan.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.access.Entry.Newcomer;
import org.arasan.access.Entry.SignedIn;
import org.arasan.clock.DomainClock;

/** Everybody chooses their own password: at first by a one-time secret, later by the password of before. */
@Stateless
@PermitAll
public class PasswordChoosing {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private SignIn signIn;
    @Inject
    private Throttle throttle;
    @Inject
    private Passwords passwords;
    @Inject
    private DomainClock clock;

    /** Who holds that link. Refused where it is spent, expired, or never was. */
    public Newcomer holder(String token) {
        return em.createQuery("select s from OneTimeSecret s join fetch s.account where s.hash = :hash", OneTimeSecret.class)
                .setParameter("hash", Secret.hash(token)).getResultStream().filter(secret -> secret.validAt(clock.now()))
                .map(secret -> new Newcomer(secret.id(), secret.account().name())).findFirst()
                .orElseThrow(() -> Refusal.conflict("access.link-spent"));
    }

    /** Spends the newcomer's secret for a password of their own. Refuses a weak one, and a secret that somebody spent meanwhile. */
    public SignedIn first(Newcomer newcomer, String password) {
        OneTimeSecret secret = Optional.ofNullable(em.find(OneTimeSecret.class, newcomer.secret(), LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.validAt(clock.now())).orElseThrow(() -> Refusal.conflict("access.link-spent"));
        return choose(secret.account(), password);
    }

    /** The same in one step, by login and code of a sign-in slip. */
    public SignedIn byCode(String login, String code, String address, String password) {
        if (signIn.enter(login, code, address) instanceof Newcomer newcomer) {
            return first(newcomer, password);
        }
        throw Refusal.invalid("access.login-wrong").at("code");
    }

    /** Refuses a wrong old password (and too many tries at it), and a weak new one. Every other session of the account ends. */
    public SignedIn change(String old, String password, String address) {
        Account account = caller.account();
        throttle.attempt(account.login(), address);
        if (old == null || !passwords.matches(old, account.password())) {
            throw Refusal.invalid("access.password-wrong").at("old");
        }
        throttle.succeeded(account.login(), address);
        return choose(account, password);
    }

    private SignedIn choose(Account account, String password) {
        Passwords.check(password, account);
        account.secure(passwords.hash(password), clock.now());
        em.createQuery("delete from OneTimeSecret where account = :account").setParameter("account", account).executeUpdate();
        return SignedIn.as(account);
    }
}
