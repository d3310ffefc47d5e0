package org.arasan.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.arasan.Language;

/** Says a time as people say it to one another, in a language. */
public final class When {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private When() {
    }

    /** The day of the week, the day and the hour. */
    public static String moment(Instant moment, ZoneId zone, Language language) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM, HH:mm", language.locale()).format(moment.atZone(zone));
    }

    /** The day of the week and the day. */
    public static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM", language.locale()).format(day);
    }

    public static String hour(Instant moment, ZoneId zone) {
        return HOUR.format(moment.atZone(zone));
    }

    /** From the first to the last, without the year. */
    public static String days(LocalDate first, LocalDate last, Language language) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM", language.locale());
        return day.format(first) + " – " + day.format(last);
    }
}
