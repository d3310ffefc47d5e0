package org.arasan.timeline.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.arasan.access.Account;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.timeline.Telling;

/** The calendar to which the caller has subscribed: a member's own days, or a trainer's own lessons. */
@Stateless
@RolesAllowed({Role.MEMBER, Role.TRAINER})
public class OwnFeed {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;

    /** The one that is open, if there is one. */
    public Optional<CalendarFeed> find() {
        return open(caller.account());
    }

    /**
     * A new one under an address of its own; the one before ends.
     *
     * @param telling language {@code null} for the one that the account speaks
     */
    public IssuedFeed make(Telling telling) {
        Account owner = em.find(Account.class, caller.account().id(), LockModeType.PESSIMISTIC_WRITE); // two at once, one after the other
        end(owner);
        CalendarFeed feed = CalendarFeed.own(owner, telling, clock.now());
        String token = feed.open();
        em.persist(feed);
        return new IssuedFeed(feed, token);
    }

    /** Ends it; calendars that ask find nothing any more. Safe to repeat. */
    public void revoke() {
        end(caller.account());
    }

    private void end(Account owner) {
        open(owner).ifPresent(feed -> feed.revoke(clock.now()));
        em.flush(); // before another takes its place
    }

    private Optional<CalendarFeed> open(Account owner) {
        return em.createQuery("select f from CalendarFeed f where f.account = :owner and f.revokedAt is null", CalendarFeed.class)
                .setParameter("owner", owner).getResultStream().findFirst();
    }
}
