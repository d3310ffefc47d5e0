package org.arasan.web.treatment.guest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.arasan.Refusal;

/** The day in the address of a page. */
final class DayParam {

    private DayParam() {
    }

    /** Null where none is named. What is no day is not found. */
    static LocalDate day(String written) {
        try {
            return written == null || written.isBlank() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException noDay) {
            throw Refusal.notFound();
        }
    }
}
