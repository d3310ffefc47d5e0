package org.arasan.treatment.prescription;

import org.arasan.Refusal;
import org.arasan.treatment.Treatment;

/**
 * How often and when a guest is to have a treatment.
 *
 * @param count    times in all, once a day
 * @param firstDay of the stay, 1 being check-in
 * @param lastDay  of the stay, included
 * @param part     of the day, as a wish
 */
public record Dosage(int count, int firstDay, int lastDay, PartOfDay part) {

    /** Refuses what is missing, days in the wrong order, and more times than there are days, at the field. */
    public static Dosage of(Integer count, Integer firstDay, Integer lastDay, PartOfDay part) {
        if (count == null || count < 1) {
            throw Refusal.invalid("prescription.count-missing").at("count");
        }
        if (firstDay == null || firstDay < 1) {
            throw Refusal.invalid("prescription.day-missing").at("firstDay");
        }
        if (lastDay == null || lastDay < firstDay) {
            throw Refusal.invalid("prescription.day-missing").at("lastDay");
        }
        return new Dosage(count, firstDay, lastDay, part == null ? PartOfDay.ANY : part);
    }

    /** Refuses it where the stay ends before its last day, and where the house's rules leave fewer days than it has times. */
    void requireFits(CureDays days, Treatment kind) {
        if (lastDay > days.last()) {
            throw Refusal.invalid("prescription.past-stay", kind.name(), lastDay, days.last()).at("lastDay");
        }
        int possible = days.between(firstDay, lastDay, kind.rules().load()).size();
        if (count > possible) {
            throw Refusal.invalid("prescription.too-often", kind.name(), count, firstDay, lastDay, possible).at("count");
        }
    }
}
