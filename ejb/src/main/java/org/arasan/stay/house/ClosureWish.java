package org.arasan.stay.house;

import java.time.LocalDate;
import org.arasan.Length;
import org.arasan.Refusal;
import org.arasan.resort.Closure.Days;

/**
 * What somebody wants closed.
 *
 * @param room its id; or else
 * @param building the name of a building, and
 * @param floor its floor, or {@code null} for all of them
 * @param reason why, as guests and colleagues will read it
 */
public record ClosureWish(Long resort, Long room, String building, Integer floor, LocalDate firstDay, LocalDate lastDay, String reason) {

    /** Nothing is closed further ahead, in years. */
    public static final int FURTHEST = 3;
    public static final int LONGEST_REASON = 200;

    /** Refuses no place or two, and days missing, reversed, past or out of sight. */
    void requireSound(LocalDate today) {
        if ((room == null) == (building == null || building.isBlank())) {
            throw Refusal.invalid("resort.place-missing").at("room");
        }
        requireDays(today);
    }

    /** Refuses a reason missing or too long. */
    String soundReason() {
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("resort.closure-reason-missing").at("reason");
        }
        return Length.within(LONGEST_REASON, reason.strip(), "reason");
    }

    private void requireDays(LocalDate today) {
        required(firstDay, "firstDay");
        required(lastDay, "lastDay");
        if (lastDay.isBefore(firstDay)) {
            throw Refusal.invalid("resort.days-reversed", firstDay, lastDay).at("lastDay");
        }
        if (firstDay.isBefore(today)) {
            throw Refusal.invalid("resort.closure-past", firstDay, today).at("firstDay");
        }
        LocalDate furthest = today.plusYears(FURTHEST);
        if (lastDay.isAfter(furthest)) {
            throw Refusal.invalid("resort.days-too-far", lastDay, furthest).at("lastDay");
        }
    }

    private static void required(Object answer, String field) {
        if (answer == null) {
            throw Refusal.invalid("resort.answer-missing").at(field);
        }
    }

    Days days() {
        return new Days(firstDay, lastDay);
    }
}
