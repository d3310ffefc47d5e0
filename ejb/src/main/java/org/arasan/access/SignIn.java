package org.arasan.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.access.Entry.Newcomer;
import org.arasan.access.Entry.SignedIn;
import org.arasan.clock.DomainClock;

/** The door: staff come by e-mail, members by voucher number (or e-mail, where it is theirs alone), with a password or a one-time code. */
@Stateless
@PermitAll
public class SignIn {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Throttle throttle;
    @Inject
    private Passwords passwords;
    @Inject
    private DomainClock clock;

    /**
     * Lets somebody in by password, or as far as the choice of one by the code of a sign-in slip. Refuses a wrong pair, in the same time
     * and words whether the login exists or not, and too many tries.
     */
    public Entry enter(String login, String secret, String address) {
        if (login == null || login.isBlank() || secret == null || secret.isBlank()) {
            throw Refusal.invalid("access.login-missing").at("login");
        }
        String normal = Account.normal(login);
        throttle.attempt(normal, address);
        Entry entry = recognised(normal, secret).orElseThrow(() -> Refusal.invalid("access.login-wrong").at("secret"));
        throttle.succeeded(normal, address);
        return entry;
    }

    /** The same for a program, which has to bring a password. */
    public SignedIn enterByPassword(String login, String password, String address) {
        if (enter(login, password, address) instanceof SignedIn in) {
            return in;
        }
        throw Refusal.conflict("access.password-first");
    }

    /** Is the session still good? Not once its account is disabled or has another password. */
    public Optional<SignedIn> stillIn(SignedIn session) {
        return Optional.ofNullable(em.find(Account.class, session.account()))
                .filter(found -> found.active() && found.passwordSet().equals(session.passwordSet())).map(SignedIn::as);
    }

    private Optional<Entry> recognised(String login, String secret) {
        Optional<Account> account = account(login);
        boolean right = passwords.matches(secret, account.map(Account::password).orElse(null));
        Optional<Newcomer> newcomer = account.flatMap(owner -> byCode(owner, secret));
        return right ? account.filter(Account::active).map(SignedIn::as) : newcomer.map(Entry.class::cast);
    }

    private Optional<Newcomer> byCode(Account owner, String code) {
        return em.createQuery("select s from OneTimeSecret s where s.account = :owner and s.hash = :hash", OneTimeSecret.class)
                .setParameter("owner", owner).setParameter("hash", Secret.hash(owner.login(), code)).getResultStream()
                .filter(secret -> secret.validAt(clock.now()) && owner.state() != Account.State.DISABLED)
                .map(secret -> new Newcomer(secret.id(), owner.name())).findFirst();
    }

    /** A login is one account's; an e-mail may be several members', and then lets none of them in. */
    private Optional<Account> account(String login) {
        Optional<Account> named = em.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login).getResultStream().findFirst();
        return named.or(() -> ownerOf(login));
    }

    private Optional<Account> ownerOf(String email) {
        List<Account> owners = em.createQuery("select a from Account a where lower(a.member.contacts.email) = :email", Account.class)
                .setParameter("email", email).setMaxResults(2).getResultList();
        return owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
    }
}
