package org.arasan.programme;

import java.time.LocalDate;
import java.util.Map;
import org.arasan.Refusal;

/**
 * An intake that somebody wants to open.
 *
 * @param firstDay the day of check-in, in the resort's calendar; the last day follows from the programme
 * @param variant  for whom the curriculum is taught differently; null for the common core
 * @param details  answers to what the programme's kind asks of an intake; may be left out where it asks nothing
 */
public record IntakeWish(Long programme, Long resort, LocalDate firstDay, Long variant, Map<String, String> details) {

    /** One that teaches the common core. */
    public static IntakeWish ofTheCore(Long programme, Long resort, LocalDate firstDay, Map<String, String> details) {
        return new IntakeWish(programme, resort, firstDay, null, details);
    }

    /** Refuses one without a programme, a house or a first day. */
    IntakeWish whole() {
        required(programme, "programme");
        required(resort, "resort");
        required(firstDay, "firstDay");
        return this;
    }

    private static void required(Object answer, String field) {
        if (answer == null) {
            throw Refusal.invalid("programme.answer-missing").at(field);
        }
    }
}
