package org.arasan.notice.template;

/**
 * A notice in words.
 *
 * @param link where it is looked at or settled, as an address of the house; or {@code null}
 */
public record Said(String title, String text, String link) {
}
