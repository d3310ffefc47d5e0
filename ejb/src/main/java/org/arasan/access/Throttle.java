package org.arasan.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import org.arasan.Refusal;
import org.arasan.access.Attempts.Kind;
import org.arasan.clock.DomainClock;

/**
 * Slows down guessing. A try is counted before the secret is looked at, in a transaction of its own: a hundred tries at once are counted
 * as a hundred, and the refusal that follows a wrong one does not take the count back. Addresses are locked before logins.
 */
@Stateless
@PermitAll
public class Throttle {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;

    /** Counts a try for {@code login} from {@code address}; refuses it, with the seconds to wait, where there were too many. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void attempt(String login, String address) {
        Instant now = clock.now();
        long byAddress = of(Kind.ADDRESS, address, now).attempt(Kind.ADDRESS, now);
        long wait = Math.max(byAddress, of(Kind.LOGIN, login, now).attempt(Kind.LOGIN, now));
        if (wait > 0) {
            throw Refusal.tooMany("access.too-many-attempts", wait);
        }
    }

    /** The secret was right: the login begins anew, and the address is not charged for this try. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void succeeded(String login, String address) {
        of(Kind.ADDRESS, address, clock.now()).takeBack();
        em.createQuery("delete from Attempts where subject = :subject").setParameter("subject", subject(Kind.LOGIN, login)).executeUpdate();
    }

    /**
     * Counts a try of {@code who} to type a short code for one of {@code targets}; refuses it, with the seconds to wait, where they tried
     * too often, or where too many others have guessed wrong at it.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void guess(String who, Collection<String> targets) {
        Instant now = clock.now();
        long wait = of(Kind.GUESS, who, now).attempt(Kind.GUESS, now);
        for (String each : targets) {
            Attempts others = em.find(Attempts.class, subject(Kind.TARGET, each));
            wait = Math.max(wait, others == null ? 0 : others.secondsToWait(now));
        }
        if (wait > 0) {
            throw Refusal.tooMany("access.too-many-attempts", wait);
        }
    }

    /** The code was right: whoever typed it begins anew. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void guessedRight(String who) {
        em.createQuery("delete from Attempts where subject = :subject").setParameter("subject", subject(Kind.GUESS, who)).executeUpdate();
    }

    /** The code was wrong: that is counted for each thing it could have been meant for. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void guessedWrong(Collection<String> targets) {
        Instant now = clock.now();
        targets.stream().sorted().forEach(each -> of(Kind.TARGET, each, now).attempt(Kind.TARGET, now));
    }

    private Attempts of(Kind kind, String who, Instant now) {
        String subject = subject(kind, who);
        em.createNativeQuery("insert into attempts (subject, tries, latest) values (:subject, 0, :now) on conflict do nothing")
                .setParameter("subject", subject).setParameter("now", now).executeUpdate();
        return em.find(Attempts.class, subject, LockModeType.PESSIMISTIC_WRITE);
    }

    /** As a hash: a login can be mistyped as a password, and may be of any length. */
    private static String subject(Kind kind, String who) {
        return kind + ":" + Secret.hash(who);
    }
}
