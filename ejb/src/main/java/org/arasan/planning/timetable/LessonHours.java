package org.arasan.planning.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
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
        List<Span> free = spans(day, each -> each.kind() == Kind.LESSON);
        for (Span taken : spans(day, each -> each.isMeal() || each.kind() == Kind.QUIET)) {
            free = free.stream().flatMap(span -> span.without(taken).stream()).toList();
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

    /** Hours that lie wholly in what the clocks leave out that day are none. */
    private List<Span> spans(LocalDate day, Predicate<ResortHours> which) {
        return hours.stream().filter(which).filter(each -> at(day, each.from()).isBefore(at(day, each.until())))
                .map(each -> new Span(at(day, each.from()), at(day, each.until()))).toList();
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private Span withinStay(Span span) {
        Instant from = span.from().isBefore(stay.from()) ? stay.from() : span.from();
        return new Span(from, span.until().isAfter(stay.until()) ? stay.until() : span.until());
    }
}
