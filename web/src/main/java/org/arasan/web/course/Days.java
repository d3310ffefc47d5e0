package org.arasan.web.course;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.arasan.Refusal;

/** Days as addresses carry them: {@code 2026-11-16}. */
final class Days {

    private Days() {
    }

    /** Refuses what is no day, naming the parameter. */
    static LocalDate parse(String text, String parameter) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw Refusal.invalid("timetable.no-day", text).at(parameter);
        }
    }
}
