package org.arasan.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.arasan.Language;

/**
 * What several people are told of one fact.
 *
 * @param about     the thing, such as {@code lesson 42}
 * @param zone      in which its times are told
 * @param words     those of its kind, in a language
 * @param page      where it is looked at, a path of the house; or {@code null}
 * @param goodUntil after that nobody needs to be told; {@code null}: always
 * @param calendar  what a calendar is told of it, a message of iTIP; or {@code null}
 */
public record Tidings(NoticeKind kind, String about, ZoneId zone, Function<Language, List<String>> words, String page, Instant goodUntil,
        String calendar) {

    public Tidings(NoticeKind kind, String about, ZoneId zone, Function<Language, List<String>> words, String page, Instant goodUntil) {
        this(kind, about, zone, words, page, goodUntil, null);
    }

    /** The same to be looked at there. */
    public Tidings at(String path) {
        return new Tidings(kind, about, zone, words, path, goodUntil, calendar);
    }

    /** The same with a message for a calendar. */
    public Tidings with(String message) {
        return new Tidings(kind, about, zone, words, page, goodUntil, message);
    }

    boolean isGood(Instant now) {
        return goodUntil == null || now.isBefore(goodUntil);
    }
}
