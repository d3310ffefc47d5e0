package org.arasan.treatment.cabinet;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.arasan.resort.HoursText.Span;
import org.arasan.resort.ResortHours;
import org.arasan.resort.Venue;

/**
 * A treatment cabinet: its places, when it is open and when it is closed.
 *
 * @param venue    with its resort
 * @param own      hours of its own; none where it keeps the house's
 * @param house    the house's hours for treatments
 * @param closures those that are not over
 */
public record Cabinet(Venue venue, List<CabinetHours> own, List<Span> house, List<CabinetClosure> closures) {

    static Cabinet of(Venue venue, List<CabinetHours> own, List<CabinetClosure> closures) {
        List<Span> house = venue.resort().hours(ResortHours.Kind.TREATMENT).stream().map(each -> new Span(each.from(), each.until())).toList();
        return new Cabinet(venue, own, house, closures);
    }

    /** Whether it is open at no time at all: neither it nor the house has hours for treatments, so nothing can be planned there. */
    public boolean hasNoHours() {
        return own.isEmpty() && house.isEmpty();
    }

    /** When it is open on that day, by the clock of its resort: hours of that weekday, else those of every day; the house's if it has none at all. */
    public List<Span> hoursOn(LocalDate day) {
        return own.isEmpty() ? house : Optional.of(hoursOf(day.getDayOfWeek())).filter(spans -> !spans.isEmpty()).orElseGet(() -> hoursOf(null));
    }

    /** Hours of its own for that weekday, or with {@code null} for every day without. */
    public List<Span> hoursOf(DayOfWeek day) {
        return own.stream().filter(each -> Objects.equals(each.day(), day)).map(CabinetHours::span).toList();
    }

    /** Whether its hours hold that time whole, which is of one day. */
    public boolean holds(Instant starts, Instant ends) {
        ZoneId zone = venue.resort().zone();
        LocalDate day = starts.atZone(zone).toLocalDate();
        return hoursOn(day).stream().anyMatch(span -> !starts.isBefore(day.atTime(span.from()).atZone(zone).toInstant())
                && !ends.isAfter(day.atTime(span.until()).atZone(zone).toInstant()));
    }

    /** What closes it at some time between. */
    public Optional<CabinetClosure> closed(Instant starts, Instant ends) {
        return closures.stream().filter(each -> each.overlaps(starts, ends)).findFirst();
    }
}
