package org.arasan.treatment.rule;

import org.arasan.Refusal;

/**
 * What a house asks of all treatments together; doctors set it.
 *
 * @param oneGeneralADay    whether nobody has two general treatments on one day
 * @param gentleDays        so many first days of a stay have no active and no general treatment, whatever the kind's own first day
 * @param gentleLastDay     whether the last day has none of them either
 * @param sundaysOff        whether no treatment is given on a Sunday
 * @param quietHourKept     whether the quiet hour is kept free
 * @param minutesBeforeMeal between the end of a treatment and a meal
 * @param minutesAfterMeal  between a meal and the beginning of a treatment
 */
public record CureTerms(boolean oneGeneralADay, int gentleDays, boolean gentleLastDay, boolean sundaysOff, boolean quietHourKept,
                        int minutesBeforeMeal, int minutesAfterMeal) {

    private static final int MOST_DAYS = 30;
    private static final int MOST_MINUTES = 240;

    /** What holds until a doctor says otherwise. */
    public static CureTerms usual() {
        return new CureTerms(true, 0, false, false, true, 0, 0);
    }

    /** Refuses more than {@value #MOST_DAYS} gentle days and more than {@value #MOST_MINUTES} minutes around a meal, at the field. */
    void requireSound() {
        within(gentleDays, MOST_DAYS, "gentleDays");
        within(minutesBeforeMeal, MOST_MINUTES, "minutesBeforeMeal");
        within(minutesAfterMeal, MOST_MINUTES, "minutesAfterMeal");
    }

    private static void within(int number, int most, String field) {
        if (number < 0 || number > most) {
            throw Refusal.invalid("treatment.number-outside", 0, most).at(field);
        }
    }
}
