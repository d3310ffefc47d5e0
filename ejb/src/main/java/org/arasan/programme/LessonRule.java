package org.arasan.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How lessons of a kind are laid out.
 *
 * @param mostInGroup    people in one study group at most; 0 leaves it to the house
 * @param mixedLanguages whether people of several languages may sit in one group
 * @param trainersOnSite whether a trainer has to stay at the house on the day of a lesson; otherwise being available is enough
 */
@Embeddable
public record LessonRule(@Column(name = "most_in_group") int mostInGroup, boolean mixedLanguages, boolean trainersOnSite) {

    /** Groups of one language and of the house's size, trainers who stay at the house. */
    public static final LessonRule AT_THE_HOUSE = new LessonRule(0, false, true);

    public LessonRule {
        if (mostInGroup < 0) {
            throw new IllegalArgumentException("a group has no fewer than no people");
        }
    }
}
