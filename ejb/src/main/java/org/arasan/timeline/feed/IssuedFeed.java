package org.arasan.timeline.feed;

/** A feed at its birth, the only time that the secret of its address can be read. */
public record IssuedFeed(CalendarFeed feed, String token) {
}
