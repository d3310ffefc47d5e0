package org.arasan.admission.poster;

import java.time.LocalDate;
import org.arasan.DayRange;
import org.arasan.Language;
import org.arasan.Texts;

/**
 * What stands on a poster.
 *
 * @param title of the programme, in the poster's language
 * @param place name of the house
 * @param door whether it hangs at the door
 * @param address of the link
 */
public record Poster(Language language, String title, String place, LocalDate firstDay, LocalDate lastDay, boolean door, String address) {

    String word(String key) {
        return Texts.in(language).get("admission.poster." + key);
    }

    String days() {
        return new DayRange(firstDay, lastDay).in(language);
    }
}
