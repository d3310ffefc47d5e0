package org.arasan.web.stay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.arasan.stay.lodging.RoomGrid.Sight;

/** Where a moment lies on the grid, in days from its left edge. */
record GridScale(ZoneId zone, LocalDate firstDay, int days) {

    static GridScale of(Sight sight) {
        return new GridScale(sight.resort().zone(), sight.firstDay(), sight.days());
    }

    /** Not bounded: negative before the first day. */
    double at(Instant moment) {
        var local = moment.atZone(zone);
        double hours = Duration.between(local.toLocalDate().atStartOfDay(zone), local).toMinutes() / 1440.0;
        return local.toLocalDate().toEpochDay() - firstDay.toEpochDay() + hours;
    }

    boolean contains(Instant moment) {
        return at(moment) >= 0 && at(moment) < days;
    }

    /** The edges of a bar as style variables, cut off at the edges of the grid. */
    String span(Instant from, Instant until) {
        return String.format(Locale.ROOT, "--s:%.2f;--e:%.2f", Math.max(0, at(from)), Math.min(days, at(until)));
    }

    String point(Instant moment) {
        return String.format(Locale.ROOT, "--s:%.2f", at(moment));
    }
}
