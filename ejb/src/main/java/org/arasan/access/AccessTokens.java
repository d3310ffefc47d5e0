package org.arasan.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.access.Entry.SignedIn;
import org.arasan.clock.DomainClock;

/** Everybody's own tokens for their own programs. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.TRAINER, Role.DOCTOR, Role.OFFICE, Role.MEMBER})
public class AccessTokens {

    /** A token at its birth, the only time that it can be read. */
    public record Issued(AccessToken token, String secret) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private SignIn signIn;
    @Inject
    private DomainClock clock;
    @Inject
    private TokenUse use;

    /** The caller's, the newest first. */
    public List<AccessToken> mine() {
        return em.createQuery("select t from AccessToken t where t.account.id = :me order by t.created desc", AccessToken.class)
                .setParameter("me", caller.account().id()).getResultList();
    }

    /** A new one for the caller, good for so many days. */
    public Issued create(String name, int days) {
        return created(caller.account(), name, days);
    }

    /** A new one for whoever brings login and password: the first token of a program. */
    @PermitAll
    public Issued obtain(Credentials credentials, String name, int days) {
        SignedIn owner = signIn.enterByPassword(credentials.login(), credentials.password(), credentials.address());
        return created(em.find(Account.class, owner.account()), name, days);
    }

    /** Ends a token at once. */
    public void revoke(Long id) {
        AccessToken token = Optional.ofNullable(em.find(AccessToken.class, id))
                .filter(found -> found.account().id().equals(caller.account().id())).orElseThrow(Refusal::notFound);
        em.remove(token);
    }

    /** Whose token that is, while it is good; notes the use. Every request asks this, so it is one query and no transaction. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<SignedIn> owner(String secret) {
        Instant now = clock.now();
        Optional<AccessToken> token = em.createQuery("""
                select t from AccessToken t join fetch t.account a left join fetch a.roles where t.hash = :hash""", AccessToken.class)
                .setParameter("hash", Secret.hash(secret)).getResultList().stream().findFirst()
                .filter(found -> found.validAt(now) && found.account().active());
        token.filter(found -> found.toBeNoted(now)).ifPresent(found -> use.note(found.id(), now));
        return token.map(found -> SignedIn.as(found.account()));
    }

    private Issued created(Account account, String name, int days) {
        String secret = AccessToken.PREFIX + Secret.token();
        AccessToken token = new AccessToken(account, name, secret, clock.now(), days);
        em.persist(token);
        return new Issued(token, secret);
    }
}
