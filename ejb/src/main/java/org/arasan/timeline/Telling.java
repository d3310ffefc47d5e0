package org.arasan.timeline;

import org.arasan.Language;

/**
 * How a member's days are told to a calendar, which may lie with others.
 *
 * @param treatmentsNamed whether it is said which treatments there are and where; else only that there is one
 */
public record Telling(Language language, boolean treatmentsNamed) {
}
