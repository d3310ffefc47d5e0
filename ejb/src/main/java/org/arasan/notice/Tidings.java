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
 */
record Tidings(NoticeKind kind, String about, ZoneId zone, Function<Language, List<String>> words, String page, Instant goodUntil) {
}
