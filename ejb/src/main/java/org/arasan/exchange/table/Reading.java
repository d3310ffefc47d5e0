package org.arasan.exchange.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of one row and notes as a fault each that cannot be read; such a value is {@code null}, such a number 0. */
public record Reading(Entry entry, Plan plan) {

    private static final int TEXT_CHARACTERS = 300;
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})(?: 0?0:00(?::00)?)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[ T]00:00(?::00)?)?");

    /** Text that must be there. */
    public String text(Column column) {
        String text = optional(column);
        if (text != null && text.isEmpty()) {
            plan.fault(entry, column, "value-missing");
            return null;
        }
        return text;
    }

    /** Text that may be empty. */
    public String optional(Column column) {
        String text = entry.get(column);
        if (text.length() > TEXT_CHARACTERS) {
            plan.fault(entry, column, "text-too-long", TEXT_CHARACTERS);
            return null;
        }
        return text;
    }

    /** A whole number between two bounds. */
    public int whole(Column column, int least, int most) {
        String digits = entry.get(column).replaceFirst("[.,]0+$", "");
        if (digits.matches("-?[0-9]{1,6}")) {
            int number = Integer.parseInt(digits);
            if (number >= least && number <= most) {
                return number;
            }
        }
        plan.fault(entry, column, "number-outside", least, most);
        return 0;
    }

    /** One of a few words. */
    public <T> T choice(Column column, Words<T> words) {
        T meaning = words.meaning(entry.get(column)).orElse(null);
        if (meaning == null) {
            plan.fault(entry, column, "word-unknown", words.choices());
        }
        return meaning;
    }

    /** A day of the calendar, written 21.07.1994 or 1994-07-21. */
    public LocalDate day(Column column) {
        String written = entry.get(column);
        Matcher day = DAY_FIRST.matcher(written);
        Matcher year = YEAR_FIRST.matcher(written);
        if (day.matches()) {
            return day(column, day.group(3), day.group(2), day.group(1));
        }
        if (year.matches()) {
            return day(column, year.group(1), year.group(2), year.group(3));
        }
        plan.fault(entry, column, written.isEmpty() ? "value-missing" : "date-form");
        return null;
    }

    private LocalDate day(Column column, String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            plan.fault(entry, column, "no-such-date");
            return null;
        }
    }
}
