package org.arasan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A first and a last day as people write them together: what both have in common stands once. */
public record DayRange(LocalDate first, LocalDate last) {

    public DayRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " to " + last);
        }
    }

    /** "5 November 2026", "5–14 November 2026", "28 November – 7 December 2026", "28 December 2026 – 6 January 2027". */
    public String in(Language language) {
        Texts texts = Texts.in(language);
        Locale locale = language.locale();
        String firstMonth = DateTimeFormatter.ofPattern("MMMM", locale).format(first);
        String lastMonth = DateTimeFormatter.ofPattern("MMMM", locale).format(last);
        if (first.equals(last)) {
            return texts.get("arasan.days.day", first.getDayOfMonth(), firstMonth, first.getYear());
        }
        if (first.getYear() != last.getYear()) {
            return texts.get("arasan.days.years", first.getDayOfMonth(), firstMonth, first.getYear(),
                    last.getDayOfMonth(), lastMonth, last.getYear());
        }
        if (first.getMonth() != last.getMonth()) {
            return texts.get("arasan.days.months", first.getDayOfMonth(), firstMonth,
                    last.getDayOfMonth(), lastMonth, last.getYear());
        }
        return texts.get("arasan.days.month", first.getDayOfMonth(), last.getDayOfMonth(), lastMonth, last.getYear());
    }
}
