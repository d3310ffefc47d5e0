package org.arasan.course.trainer;

import java.time.Duration;
import java.time.Instant;
import org.arasan.Language;

/**
 * What a trainer is asked to give, and when.
 *
 * @param lesson the lesson that it is, whose own place is not in its way; {@code null} for one that is not laid out yet
 * @param topic  its topic, by the number in its programme
 * @param onSite the intake whose days on site must cover it; {@code null} where trainers need not be at the house
 */
public record Wish(Long lesson, Language language, TaughtTopic topic, Instant starts, Instant ends, int hours, Long onSite) {

    /** The same at another time. */
    public Wish at(Instant other) {
        return new Wish(lesson, language, topic, other, other.plus(Duration.between(starts, ends)), hours, onSite);
    }
}
