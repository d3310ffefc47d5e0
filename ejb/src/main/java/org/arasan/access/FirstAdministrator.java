package org.arasan.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.access.Entry.SignedIn;
import org.arasan.clock.DomainClock;

/** An empty house lets its first administrator in by a link, which only whoever started the server can read. */
@Stateless
@PermitAll
public class FirstAdministrator {

    private static final Duration LIFE = Duration.ofDays(7);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Passwords passwords;
    @Inject
    private DomainClock clock;

    /** The token of a new link; empty where somebody has an account already. */
    public Optional<String> token() {
        if (somebodyIsIn()) {
            return Optional.empty();
        }
        String token = Secret.token();
        em.persist(new OneTimeSecret(null, Secret.hash(token), clock.now().plus(LIFE)));
        return Optional.of(token);
    }

    /** Refuses a link that is spent, expired, or never was. */
    public void check(String token) {
        secret(token, LockModeType.NONE);
    }

    /** Opens the account of an administrator of all resorts, and spends the link; refuses what {@link #check} and a password refuse. */
    public SignedIn open(String token, StaffAccounts.Colleague first, String password) {
        secret(token, LockModeType.PESSIMISTIC_WRITE);
        StaffAccounts.requireSound(first);
        Language language = first.language() == null ? Language.EN : first.language();
        Account account = Account.ofStaff(first.email(), first.name(), Role.ADMINISTRATOR, null, language);
        Passwords.check(password, account);
        account.secure(passwords.hash(password), clock.now());
        em.persist(account);
        em.createQuery("delete from OneTimeSecret where account is null").executeUpdate();
        return SignedIn.as(account);
    }

    private void secret(String token, LockModeType lock) {
        List<OneTimeSecret> found = em.createQuery("select s from OneTimeSecret s where s.account is null and s.hash = :hash",
                OneTimeSecret.class).setParameter("hash", Secret.hash(token == null ? "" : token)).setLockMode(lock).getResultList();
        if (found.stream().noneMatch(secret -> secret.validAt(clock.now())) || somebodyIsIn()) {
            throw Refusal.conflict("access.link-spent");
        }
    }

    private boolean somebodyIsIn() {
        return !em.createQuery("select a.id from Account a", Long.class).setMaxResults(1).getResultList().isEmpty();
    }
}
