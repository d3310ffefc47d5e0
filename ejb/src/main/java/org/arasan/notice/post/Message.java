package org.arasan.notice.post;

import java.util.Set;
import org.arasan.Language;

/**
 * What a channel carries.
 *
 * @param id      the letter's number, the same however often it is tried
 * @param address where it goes, in the channel's own form
 * @param name    whom it is for
 * @param title   one line
 * @param text    the whole of it, plain
 * @param html    the same as a page
 * @param traces  the ids of the requests that it tells of ({@link org.arasan.Trace})
 * @param calendar what a calendar is told, or {@code null}
 */
public record Message(String id, String address, String name, Language language, String title, String text, String html, Set<String> traces,
        Event calendar) {

    /** A message of iTIP (RFC 5546), and its method. */
    public record Event(String method, String text) {
    }
}
