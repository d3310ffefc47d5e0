package org.arasan.planning.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.arasan.planning.timetable.LessonMeans.Taken;
import org.arasan.planning.timetable.model.Grid;

/** The grid of an intake: from its first day to its last, over the hours for lessons, in ticks that meet every beginning and end. */
final class TimetableGrid {

    /** No tick is longer, in minutes. */
    private static final int LONGEST_TICK = 5;

    private final ZoneId zone;
    private final Grid grid;

    TimetableGrid(List<LessonNeed> needs, LessonMeans means) {
        zone = means.hours().zone();
        List<Span> spans = new ArrayList<>(means.taken().stream().map(Taken::span).toList());
        TreeSet<LocalDate> days = new TreeSet<>(needs.stream().map(LessonNeed::day).toList());
        days.forEach(day -> spans.addAll(means.hours().on(day)));
        means.taken().forEach(each -> days.add(means.hours().dayOf(each.span().from())));
        LocalTime opens = spans.stream().map(each -> local(each.from())).min(LocalTime::compareTo).orElse(LocalTime.MIDNIGHT);
        long length = spans.stream().mapToLong(each -> minutes(opens, local(each.from())) + each.length().toMinutes()).max().orElse(LONGEST_TICK);
        long tick = LONGEST_TICK;
        for (Span span : spans) {
            tick = divisor(divisor(tick, minutes(opens, local(span.from()))), span.length().toMinutes());
        }
        for (LessonNeed need : needs) {
            tick = divisor(tick, need.topic().length().toMinutes());
        }
        int count = Math.toIntExact(days.first().until(days.last(), ChronoUnit.DAYS)) + 1;
        grid = new Grid(days.first(), count, opens, Duration.ofMinutes(tick), Math.toIntExact((length + tick - 1) / tick));
    }

    Grid grid() {
        return grid;
    }

    /** The last tick that begins at the moment or before it. */
    int floor(Instant moment) {
        return grid.floor(moment.atZone(zone).toLocalDateTime());
    }

    int ceiling(Instant moment) {
        return grid.ceiling(moment.atZone(zone).toLocalDateTime());
    }

    Instant moment(int tick) {
        return grid.moment(tick).atZone(zone).toInstant();
    }

    Span span(int tick) {
        return Span.of(moment(tick), grid.tick());
    }

    private LocalTime local(Instant moment) {
        return moment.atZone(zone).toLocalTime();
    }

    private static long minutes(LocalTime from, LocalTime until) {
        return Duration.between(from, until).toMinutes();
    }

    private static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
    }
}
