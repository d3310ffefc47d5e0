package org.arasan.web.meal;

import java.time.Instant;
import java.time.LocalDate;
import org.arasan.meal.ration.PackedRation;
import org.arasan.resort.ResortHours;

/**
 * A packed ration.
 *
 * @param leaving whether it is for the way home; else for an excursion
 * @param late    whether it was asked for later than the house wants
 */
public record RationRow(Long id, LocalDate day, ResortHours.Kind meal, boolean leaving, boolean late, Instant askedAt) {

    static RationRow of(PackedRation ration) {
        return new RationRow(ration.id(), ration.day(), ration.meal(), ration.leaving(), ration.late(), ration.askedAt());
    }
}
