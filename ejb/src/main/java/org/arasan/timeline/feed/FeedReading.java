package org.arasan.timeline.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.access.Pace;
import org.arasan.access.Pace.Door;
import org.arasan.access.Secret;
import org.arasan.clock.DomainClock;
import org.arasan.timeline.calendar.CalendarFile;
import org.arasan.timeline.calendar.CalendarHead;

/**
 * Hands a feed to whatever calendar has its address. Whoever has none that is good, guessed, cut off or revoked, hears the same: there is
 * nothing. Only those are counted, for a calendar service asks for thousands of people from a few addresses.
 */
@Stateless
@PermitAll
public class FeedReading {

    private static final Door DOOR = new Door("feed.too-often", 60);
    /** How often calendars are told to ask again; many ask when they please. */
    private static final Duration REFRESH = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;
    @Inject
    private Pace pace;
    @Inject
    private FeedEvents events;

    /** What the feed of that secret tells now, not written yet. Refused to whoever tries very many from one network address. */
    public CalendarFile read(String token, String address) {
        Instant now = clock.now();
        CalendarFeed feed = open(token).orElseThrow(() -> {
            pace.step(DOOR, address);
            return Refusal.notFound();
        });
        if (feed.toBeNoted(now)) {
            note(feed, now);
        }
        return new CalendarFile(new CalendarHead(events.name(feed), "teal", REFRESH), events.of(feed, now));
    }

    private Optional<CalendarFeed> open(String token) {
        return em.createQuery("""
                select f from CalendarFeed f left join fetch f.account a left join fetch a.member left join fetch f.venue left join fetch f.resort
                where f.hash = :hash""", CalendarFeed.class).setParameter("hash", Secret.hash(token)).getResultStream()
                .filter(CalendarFeed::isOpen).findFirst();
    }

    /** Past the entity, so that a feed revoked at this moment is no clash. */
    private void note(CalendarFeed feed, Instant now) {
        em.createQuery("update CalendarFeed f set f.lastRead = :now where f.id = :feed").setParameter("now", now).setParameter("feed", feed.id())
                .executeUpdate();
    }
}
