package org.arasan.web.meal;

import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.arasan.meal.Sitting;
import org.arasan.resort.ResortHours;

/** @param sitting counted from 1 among the sittings of that meal */
public record SittingRow(ResortHours.Kind meal, int sitting, LocalTime from, LocalTime until) {

    static SittingRow of(Sitting sitting) {
        return new SittingRow(sitting.meal(), sitting.number(), sitting.from(), sitting.until());
    }

    static List<SittingRow> of(Collection<Sitting> sittings) {
        return sittings.stream().map(SittingRow::of).toList();
    }
}
