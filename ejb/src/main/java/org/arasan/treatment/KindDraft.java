package org.arasan.treatment;

import org.arasan.Length;
import org.arasan.Refusal;
import org.arasan.stay.StayPeriod;

/**
 * A kind of treatment as somebody enters it.
 *
 * @param cabinet     the id of the venue where it is given
 * @param minutes     for the guest
 * @param preparation minutes to make the place ready for the next
 * @param count       how often in the course of a stay
 * @param firstDay    of the stay, 1 being check-in
 * @param lastDay     of the stay, included
 * @param rest        minutes after it before any other treatment
 * @param sexRule     {@code null} for any
 * @param startsEvery minutes between its possible starts, counted from the full hour; {@code null} for the usual
 */
public record KindDraft(String name, Long cabinet, Integer minutes, Integer preparation, Treatment.Load load, Integer count, Integer firstDay,
                        Integer lastDay, Integer rest, SexRule sexRule, Integer startsEvery) {

    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int WIDEST_GRID = 120;

    /** Refuses a missing name, each number outside what it can be, and more of them than there are days, at the field. */
    TreatmentRules rules() {
        if (name == null || name.isBlank()) {
            throw Refusal.invalid("treatment.name-missing").at("name");
        }
        Length.within(Length.NAME, name, "name");
        if (load == null) {
            throw Refusal.invalid("treatment.load-missing").at("load");
        }
        int first = within(firstDay, 1, StayPeriod.LONGEST, "firstDay");
        int last = within(lastDay, first, StayPeriod.LONGEST, "lastDay");
        return new TreatmentRules(within(minutes, 1, MINUTES_OF_A_DAY, "minutes"), within(preparation, 0, MINUTES_OF_A_DAY, "preparation"), load,
                within(count, 1, last - first + 1, "count"), first, last, within(rest, 0, MINUTES_OF_A_DAY, "rest"));
    }

    SexRule sexes() {
        return sexRule == null ? SexRule.ANY : sexRule;
    }

    int grid(TreatmentRules rules) {
        return startsEvery == null ? rules.usualGrid() : within(startsEvery, 1, WIDEST_GRID, "startsEvery");
    }

    private static int within(Integer number, int least, int most, String field) {
        if (number == null || number < least || number > most) {
            throw Refusal.invalid("treatment.number-outside", least, most).at(field);
        }
        return number;
    }
}
