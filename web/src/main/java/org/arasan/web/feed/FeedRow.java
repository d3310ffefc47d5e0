package org.arasan.web.feed;

import java.time.Instant;
import org.arasan.Language;
import org.arasan.timeline.feed.CalendarFeed;
import org.arasan.timeline.feed.IssuedFeed;

/**
 * A calendar subscription on the wire.
 *
 * @param venue      the hall, or null
 * @param treatments whether a member's treatments are named in it
 * @param lastRead   when a calendar asked for it last, to the hour; null where none has
 * @param token      the secret of the address, told this once and null ever after
 * @param url        the address to subscribe to, told this once and null ever after
 */
public record FeedRow(Long id, CalendarFeed.Kind kind, Long venue, Language language, boolean treatments, Instant created, Instant lastRead,
        String token, String url) {

    static FeedRow of(CalendarFeed feed) {
        return of(feed, null);
    }

    static FeedRow of(IssuedFeed issued) {
        return of(issued.feed(), issued.token());
    }

    private static FeedRow of(CalendarFeed feed, String token) {
        return new FeedRow(feed.id(), feed.kind(), feed.venue() == null ? null : feed.venue().id(), feed.telling().language(),
                feed.telling().treatmentsNamed(), feed.created(), feed.lastRead(), token, token == null ? null : FeedAddress.of(token).https());
    }
}
