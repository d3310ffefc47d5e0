package org.arasan.web.treatment.house;

import org.arasan.resort.Venue;
import org.arasan.treatment.SexRule;
import org.arasan.treatment.Treatment;
import org.arasan.treatment.TreatmentRules;

/**
 * A kind of treatment on the wire; minutes and stay days as in the entry.
 *
 * @param startsEvery minutes between its possible starts, counted from the full hour
 * @param inUse       whether it is prescribed at all
 */
public record KindRow(Long id, Long resort, String name, Place cabinet, int minutes, int preparation, Treatment.Load load, int count, int firstDay,
                      int lastDay, int rest, SexRule sexRule, int startsEvery, boolean inUse) {

    /** The cabinet where it is given. */
    public record Place(Long id, String name, int places) {

        static Place of(Venue venue) {
            return new Place(venue.id(), venue.name(), venue.places());
        }
    }

    static KindRow of(Treatment kind) {
        TreatmentRules rules = kind.rules();
        return new KindRow(kind.id(), kind.resort().id(), kind.name(), Place.of(kind.venue()), rules.minutes(), rules.preparation(), rules.load(),
                rules.count(), rules.firstDay(), rules.lastDay(), rules.rest(), kind.sexRule(), kind.startsEvery(), kind.inUse());
    }
}
