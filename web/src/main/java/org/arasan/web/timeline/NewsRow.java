package org.arasan.web.timeline;

import java.time.Instant;
import org.arasan.timeline.News;

/**
 * Something ahead of a member that has been changed lately.
 *
 * @param title  of a lesson or a treatment; the name of the house for a room
 * @param before null where it had no place
 * @param after  null where it is off
 * @param since  when it was changed last
 */
public record NewsRow(News.What what, String title, PlaceRow before, PlaceRow after, Instant since) {

    /** @param place a venue, a cabinet or a bed; what the kind does not have is null */
    public record PlaceRow(Instant starts, String place, String trainer) {
    }

    static NewsRow of(News news) {
        return new NewsRow(news.what(), news.title(), place(news.before()), place(news.after()), news.since());
    }

    private static PlaceRow place(News.At at) {
        return at == null ? null : new PlaceRow(at.starts(), at.place(), at.trainer());
    }
}
