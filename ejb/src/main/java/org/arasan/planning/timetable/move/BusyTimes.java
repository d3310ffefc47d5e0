package org.arasan.planning.timetable.move;

import java.util.List;
import org.arasan.planning.timetable.Span;

/**
 * When some people are busy with anything but their group's own lessons. With what, nobody is told.
 *
 * @param people how many they are
 * @param busy   who is busy when
 */
public record BusyTimes(int people, List<Busy> busy) {

    /** One of them, by the member's id, at one time. */
    public record Busy(long member, Span span) {
    }

    /** Nobody has anything else to do. */
    static BusyTimes none(int people) {
        return new BusyTimes(people, List.of());
    }

    /** How many of them are busy at some moment of the span. */
    public int during(Span span) {
        return (int) busy.stream().filter(each -> each.span().overlaps(span)).map(Busy::member).distinct().count();
    }
}
