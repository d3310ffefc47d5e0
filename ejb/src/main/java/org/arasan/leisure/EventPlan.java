package org.arasan.leisure;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.arasan.Language;
import org.arasan.Length;
import org.arasan.Refusal;

/**
 * What an office enters about an event.
 *
 * @param titles   by language; one at least
 * @param intake   the id of the only intake whose guests it is for, or null
 * @param places   null where they are not counted
 * @param closesAt from when on nobody signs up any more; left out, when it begins
 */
public record EventPlan(Map<Language, String> titles, String place, Instant starts, Instant ends, Integer places, Instant closesAt, Long intake) {

    /** Of people at one event. */
    public static final int MOST_PLACES = 10_000;
    /** An excursion over night is one; a week is a stay. */
    private static final Duration LONGEST = Duration.ofDays(3);

    public EventPlan {
        titles = titles == null ? Map.of() : titles;
        closesAt = closesAt == null ? starts : closesAt;
    }

    /** Refuses what no event can be, each at its field. */
    void requireSound(Instant now) {
        if (titles.values().stream().allMatch(each -> each == null || each.isBlank())) {
            throw Refusal.invalid("leisure.title-missing").at("titles");
        }
        if (place == null || place.isBlank()) {
            throw Refusal.invalid("leisure.place-missing").at("place");
        }
        Length.within(Length.NAME, place.strip(), "place");
        if (starts == null || starts.isBefore(now)) {
            throw Refusal.invalid("leisure.starts").at("starts");
        }
        if (ends == null || !starts.isBefore(ends) || Duration.between(starts, ends).compareTo(LONGEST) > 0) {
            throw Refusal.invalid("leisure.ends", LONGEST.toDays()).at("ends");
        }
        if (places != null && (places < 1 || places > MOST_PLACES)) {
            throw Refusal.invalid("leisure.places", MOST_PLACES).at("places");
        }
        if (closesAt.isAfter(starts)) {
            throw Refusal.invalid("leisure.closes").at("closesAt");
        }
    }
}
