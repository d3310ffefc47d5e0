package org.arasan.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortHours;
import org.arasan.stay.StayPeriod;
import org.arasan.timeline.Moment.Kind;

/**
 * Lays a member's days out: check-in and check-out, the sittings of the meals, quiet hour and leisure as the house keeps them, and the
 * member's lessons and treatments. What lies before check-in or after check-out falls away; gaps of a quarter of an hour and more are free time.
 */
final class DayPlanner {

    private static final Duration SHORTEST_FREE_TIME = Duration.ofMinutes(15);
    private static final Map<ResortHours.Kind, Kind> HOUSE = new EnumMap<>(Map.of(
            ResortHours.Kind.BREAKFAST, Kind.BREAKFAST, ResortHours.Kind.LUNCH, Kind.LUNCH, ResortHours.Kind.DINNER, Kind.DINNER,
            ResortHours.Kind.QUIET, Kind.QUIET, ResortHours.Kind.LEISURE, Kind.LEISURE));

    private final Resort resort;
    private final ZoneId zone;
    private final StayPeriod stay;
    private final Map<ResortHours.Kind, Integer> sittings;

    /** {@code sittings} names the member's sitting, counted from 1, of each meal that has more than one. */
    DayPlanner(Resort resort, StayPeriod stay, Map<ResortHours.Kind, Integer> sittings) {
        this.resort = resort;
        this.zone = resort.zone();
        this.stay = stay;
        this.sittings = sittings;
    }

    /** {@code own} are the member's lessons and treatments. */
    List<DayPlan> plan(List<Moment> own) {
        List<DayPlan> days = new ArrayList<>();
        for (LocalDate date = stay.firstDay(); !date.isAfter(stay.lastDay()); date = date.plusDays(1)) {
            days.add(new DayPlan(days.size() + 1, date, withFreeTime(moments(date, own))));
        }
        return days;
    }

    private List<Moment> moments(LocalDate date, List<Moment> own) {
        List<Moment> moments = new ArrayList<>(own.stream().filter(each -> date.equals(dayOf(each))).toList());
        HOUSE.keySet().forEach(kind -> moments.addAll(ofTheHouse(date, kind)));
        moments.removeIf(moment -> moment.kind() != Kind.LESSON && !duringStay(moment));
        if (date.equals(stay.firstDay())) {
            moments.add(Moment.of(Kind.CHECK_IN, stay.arrives(), stay.arrives()));
        }
        if (date.equals(stay.lastDay())) {
            moments.add(Moment.of(Kind.CHECK_OUT, stay.leaves(), stay.leaves()));
        }
        moments.sort(Comparator.comparing(Moment::starts).thenComparing(Moment::kind));
        return moments;
    }

    private List<Moment> ofTheHouse(LocalDate date, ResortHours.Kind kind) {
        List<ResortHours> rows = resort.hours(kind);
        Integer sitting = sittings.get(kind);
        return sitting == null ? rows.stream().map(row -> moment(date, row, 0)).toList()
                : List.of(moment(date, rows.get(sitting - 1), sitting));
    }

    private Moment moment(LocalDate date, ResortHours row, int sitting) {
        return new Moment(HOUSE.get(row.kind()), date.atTime(row.from()).atZone(zone).toInstant(),
                date.atTime(row.until()).atZone(zone).toInstant(), sitting, null);
    }

    private static List<Moment> withFreeTime(List<Moment> moments) {
        List<Moment> filled = new ArrayList<>();
        Instant busyUntil = null;
        for (Moment moment : moments) {
            if (busyUntil != null && Duration.between(busyUntil, moment.starts()).compareTo(SHORTEST_FREE_TIME) >= 0) {
                filled.add(Moment.of(Kind.FREE, busyUntil, moment.starts()));
            }
            filled.add(moment);
            busyUntil = busyUntil == null || moment.ends().isAfter(busyUntil) ? moment.ends() : busyUntil;
        }
        return filled;
    }

    private boolean duringStay(Moment moment) {
        return !moment.starts().isBefore(stay.arrives()) && !moment.ends().isAfter(stay.leaves());
    }

    private LocalDate dayOf(Moment moment) {
        return LocalDate.ofInstant(moment.starts(), zone);
    }
}
