package org.arasan.resort;

import java.time.DayOfWeek;
import org.arasan.Refusal;

/**
 * How long a resort waits for its guests, and what it asks of them. Refuses what lies outside the limits given here.
 *
 * @param holdMinutes how long a bed is held without a confirmation
 * @param offerHours how long a place offered to somebody on the waiting list stays theirs
 * @param noShowAfterHours how late a guest must be to count as one who did not come
 * @param healthCardMonths how old a health-resort card may be on arrival (2 in Russia, 1 in Belarus)
 * @param turnoverDay the only weekday on which intakes begin, or {@code null} for any
 */
public record BookingTerms(int holdMinutes, int offerHours, int noShowAfterHours, int healthCardMonths, DayOfWeek turnoverDay) {

    /** Two weeks. */
    public static final int MOST_HOLD_MINUTES = 14 * 24 * 60;
    /** Two weeks. */
    public static final int MOST_HOURS = 14 * 24;
    public static final int MOST_MONTHS = 24;

    public BookingTerms {
        within(holdMinutes, MOST_HOLD_MINUTES, "holdMinutes");
        within(offerHours, MOST_HOURS, "offerHours");
        within(noShowAfterHours, MOST_HOURS, "noShowAfterHours");
        within(healthCardMonths, MOST_MONTHS, "healthCardMonths");
    }

    /** Half an hour to find the voucher, a day to answer an offer, a day's delay forgiven, a card of two months, any weekday. */
    public static BookingTerms usual() {
        return new BookingTerms(30, 24, 24, 2, null);
    }

    static void within(int value, int most, String field) {
        if (value < 1 || value > most) {
            throw Refusal.invalid("resort.number-limits", value, 1, most).at(field);
        }
    }
}
