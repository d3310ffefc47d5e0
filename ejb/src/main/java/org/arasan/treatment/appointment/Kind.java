package org.arasan.treatment.appointment;

import org.arasan.treatment.SexRule;
import org.arasan.treatment.Treatment;

/**
 * A kind of treatment as the rules see it.
 *
 * @param rest        minutes after it before any other treatment
 * @param startsEvery minutes between its possible starts, counted from the full hour
 */
public record Kind(long id, String name, Treatment.Load load, int rest, int startsEvery, SexRule sexRule) {

    public static Kind of(Treatment treatment) {
        return new Kind(treatment.id(), treatment.name(), treatment.rules().load(), treatment.rules().rest(), treatment.startsEvery(),
                treatment.sexRule());
    }
}
