package org.arasan.web.stay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** Where a moment lies on the grid, in days from its left edge. */
record GridScale(ZoneId zone, LocalDate firstDay, int days) {

    /** Not bounded: negative before the first day. */
    double at(Instant moment) {
        var local = moment.atZone(zone);
        double hours = Duration.between(local.toLocalDate().atStartOfDay(zone), local).toMinutes() / 1440.0;
        return local.toLocalDate().toEpochDay() - firstDay.toEpochDay() + hours;
    }

    /** From one moment to the other as style variables, cut off at the edges of the grid. */
    String span(Instant from, Instant until) {
        return String.format(Locale.ROOT, "--s:%.2f;--e:%.2f", Math.max(0, at(from)), Math.min(days, at(until)));
    }

    /** A day as two stops of a gradient. */
    String stripe(LocalDate day, boolean shaded) {
        double from = 100.0 * (day.toEpochDay() - firstDay.toEpochDay()) / days;
        return String.format(Locale.ROOT, "var(%s) %.3f%% %.3f%%", shaded ? "--ar-sunken" : "--ar-card", from, from + 100.0 / days);
    }
}
