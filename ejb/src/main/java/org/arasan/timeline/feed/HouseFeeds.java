package org.arasan.timeline.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.access.Account;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.resort.Resort;
import org.arasan.resort.Venue;

/** The calendars of a house and of its halls, for whoever runs it. They tell lessons and events, and no guest's name. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class HouseFeeds {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;

    /** Those that are open: the house's own first, then its halls' by name. */
    public List<CalendarFeed> of(Long resort) {
        return open(managed(resort, LockModeType.NONE));
    }

    /** What lessons are given in there, by name: each may have a calendar. */
    public List<Venue> halls(Long resort) {
        return em.createQuery("select v from Venue v where v.resort = :resort and v.kind = LESSON order by v.name", Venue.class)
                .setParameter("resort", managed(resort, LockModeType.NONE)).getResultList();
    }

    /**
     * A new one under an address of its own; the one before of the same hall, or of the house, ends. Refused for a cabinet.
     *
     * @param venue    {@code null} for the whole house
     * @param language {@code null} for the one that the caller speaks
     */
    public IssuedFeed make(Long resort, Long venue, Language language) {
        Resort house = managed(resort, LockModeType.PESSIMISTIC_WRITE); // two at once, one after the other
        Account creator = caller.account();
        CalendarFeed feed = venue == null ? CalendarFeed.of(house, creator, language, clock.now())
                : CalendarFeed.of(hall(house, venue), creator, language, clock.now());
        open(house).stream().filter(each -> Objects.equals(idOf(each.venue()), venue)).forEach(each -> each.revoke(clock.now()));
        em.flush(); // before another takes its place
        String token = feed.open();
        em.persist(feed);
        return new IssuedFeed(feed, token);
    }

    /** Ends it; calendars that ask find nothing any more. Safe to repeat; another house's is not found. */
    public void revoke(Long resort, Long id) {
        Resort house = managed(resort, LockModeType.NONE);
        CalendarFeed feed = em.find(CalendarFeed.class, id);
        if (feed == null || feed.resort() == null || !feed.resort().id().equals(house.id())) {
            throw Refusal.notFound();
        }
        if (feed.isOpen()) {
            feed.revoke(clock.now());
        }
    }

    private List<CalendarFeed> open(Resort house) {
        return em.createQuery("""
                select f from CalendarFeed f join fetch f.resort left join fetch f.venue v where f.resort = :house and f.revokedAt is null
                order by v.name nulls first, f.id""", CalendarFeed.class).setParameter("house", house).getResultList();
    }

    private Venue hall(Resort house, Long id) {
        Venue venue = em.find(Venue.class, id);
        if (venue == null || !venue.resort().id().equals(house.id())) {
            throw Refusal.notFound();
        }
        return venue;
    }

    private Resort managed(Long id, LockModeType lock) {
        Resort resort = em.find(Resort.class, id, lock);
        if (resort == null) {
            throw Refusal.notFound();
        }
        caller.mayManage(resort);
        return resort;
    }

    private static Long idOf(Venue venue) {
        return venue == null ? null : venue.id();
    }
}
