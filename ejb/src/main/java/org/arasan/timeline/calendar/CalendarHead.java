package org.arasan.timeline.calendar;

import java.time.Duration;

/**
 * What a calendar says of itself.
 *
 * @param name    by which people know it among their others
 * @param color   a name of CSS (RFC 7986, 5.9), or {@code null}
 * @param refresh how often it is worth asking for it again, or {@code null} for one that is handed out once
 */
public record CalendarHead(String name, String color, Duration refresh) {

    public CalendarHead {
        name = CalendarText.plain(name);
    }

    public CalendarHead(String name) {
        this(name, null, null);
    }
}
