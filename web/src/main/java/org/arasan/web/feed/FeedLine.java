package org.arasan.web.feed;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.arasan.resort.Venue;
import org.arasan.timeline.feed.CalendarFeed;

/**
 * A house or one of its halls on the page of calendars.
 *
 * @param venue null for the whole house
 * @param feed  the calendar that is open, or null
 */
public record FeedLine(Venue venue, CalendarFeed feed) {

    /** The house first, then its halls. */
    static List<FeedLine> of(List<Venue> halls, List<CalendarFeed> open) {
        return Stream.concat(Stream.of(new FeedLine(null, of((Venue) null, open))), halls.stream().map(hall -> new FeedLine(hall, of(hall, open)))).toList();
    }

    private static CalendarFeed of(Venue hall, List<CalendarFeed> open) {
        return open.stream().filter(each -> Objects.equals(id(each.venue()), id(hall))).findFirst().orElse(null);
    }

    private static Long id(Venue venue) {
        return venue == null ? null : venue.id();
    }

    /** What its button does: {@code make 0}, {@code make 12}. */
    public String making() {
        return "make " + (venue == null ? 0 : venue.id());
    }
}
