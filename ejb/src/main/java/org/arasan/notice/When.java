package org.arasan.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.arasan.Language;

/** Says a time as people say it to one another, in a language. */
final class When {

    private When() {
    }

    /** The day of the week, the day and the hour. */
    static String moment(Instant moment, ZoneId zone, Language language) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM, HH:mm", language.locale()).format(moment.atZone(zone));
    }

    static String days(LocalDate first, LocalDate last, Language language) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM", language.locale());
        return day.format(first) + " – " + day.format(last);
    }
}
