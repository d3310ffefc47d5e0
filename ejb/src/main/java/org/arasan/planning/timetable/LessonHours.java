package org.arasan.planning.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.arasan.resort.ResortHours;
import org.arasan.resort.ResortHours.Kind;

/** When lessons may be: the resort's hours for lessons outside meals and quiet hour, from check-in on the first day to check-out. */
public final class LessonHours {

    /** Mornings belong to treatments where there is a choice: a lesson rather begins after this hour of the day. */
    private static final LocalTime NOON = LocalTime.NOON;

    private final ZoneId zone;
    private final List<ResortHours> hours;
    private final Span stay;

    public LessonHours(ZoneId zone, List<ResortHours> hours, Span stay) {
        this.zone = zone;
        this.hours = List.copyOf(hours);
        this.stay = stay;
    }

    /** The spans of that day in which a lesson may lie, in order. */
    public List<Span> on(LocalDate day) {
        List<Span> free = new ArrayList<>();
        for (ResortHours each : hours) {
            if (each.kind() == Kind.LESSON) {
                free.add(span(day, each));
            }
        }
        for (ResortHours each : hours) {
            if (each.isMeal() || each.kind() == Kind.QUIET) {
                free = without(free, span(day, each));
            }
        }
        return free.stream().filter(span -> span.overlaps(stay)).map(this::withinStay).toList();
    }

    ZoneId zone() {
        return zone;
    }

    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** Midnight, as that day begins. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    public LocalTime timeOf(Instant moment) {
        return moment.atZone(zone).toLocalTime();
    }

    boolean inTheMorning(Instant moment) {
        return timeOf(moment).isBefore(NOON);
    }

    private Span span(LocalDate day, ResortHours each) {
        return new Span(day.atTime(each.from()).atZone(zone).toInstant(), day.atTime(each.until()).atZone(zone).toInstant());
    }

    private Span withinStay(Span span) {
        Instant from = span.from().isBefore(stay.from()) ? stay.from() : span.from();
        return new Span(from, span.until().isAfter(stay.until()) ? stay.until() : span.until());
    }

    private static List<Span> without(List<Span> spans, Span taken) {
        return new ArrayList<>(spans.stream().flatMap(span -> span.without(taken).stream()).toList());
    }
}
