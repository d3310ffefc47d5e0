package org.arasan.kind.marathon;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.arasan.programme.Intake;
import org.arasan.programme.Programme;

/** A campaign as it stands: its events by day, and what they come to. People are counted once an event. */
public record Campaign(Programme programme, List<Event> events) {

    /**
     * One event.
     *
     * @param over     whether its last day has passed where it takes place
     * @param signedUp people who have a place
     * @param came     people who were in one seminar at least
     * @param seminars laid out for it
     * @param entry    how one signs up for it, {@code null} where it is over or nobody has said
     */
    public record Event(Intake intake, boolean over, long signedUp, long came, long seminars, Entry entry) {

        public String industry() {
            return intake.details().of(Marathon.INDUSTRY).orElse("—");
        }

        public String region() {
            return intake.details().of(Marathon.REGION).orElse("—");
        }

        public String place() {
            return Marathon.at(intake);
        }
    }

    /**
     * How one signs up for an event.
     *
     * @param token of the link that everybody may follow, {@code null} while none is open
     * @param left  places that are free
     */
    public record Entry(String token, int places, int left) {
    }

    /** The events of one region, by industry and day. */
    public record Area(Sum sum, List<Event> events) {
    }

    /** What some of the events come to. */
    public record Sum(String name, long events, long held, long seminars, long signedUp, long came) {
    }

    public Sum total() {
        return sum("", events);
    }

    /** By region, the one with most people first. */
    public List<Sum> regions() {
        return by(Event::region);
    }

    /** Every region with its events, by name. */
    public List<Area> areas() {
        Map<String, List<Event>> areas = events.stream().sorted(Comparator.comparing(Event::industry))
                .collect(Collectors.groupingBy(Event::region, TreeMap::new, Collectors.toList()));
        return areas.entrySet().stream().map(each -> new Area(sum(each.getKey(), each.getValue()), each.getValue())).toList();
    }

    /** By industry, the one with most people first. */
    public List<Sum> industries() {
        return by(Event::industry);
    }

    /** People that the campaign means to reach; 0 where it has not said. */
    public int goal() {
        return programme.details().number(Marathon.GOAL);
    }

    /** Percent of the goal that has signed up, 100 at most. */
    public long reached() {
        return goal() == 0 ? 0 : Math.min(100, total().signedUp() * 100 / goal());
    }

    /** The most people of one region, to which the bars of the others are drawn. */
    public long mostPeople() {
        return regions().stream().mapToLong(Sum::signedUp).max().orElse(0);
    }

    private List<Sum> by(Function<Event, String> name) {
        Map<String, List<Event>> groups = events.stream().collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream().map(each -> sum(each.getKey(), each.getValue()))
                .sorted((a, b) -> Long.compare(b.signedUp(), a.signedUp())).toList();
    }

    private Sum sum(String name, List<Event> some) {
        return new Sum(name, some.size(), some.stream().filter(Event::over).count(),
                sum(some, Event::seminars), sum(some, Event::signedUp), sum(some, Event::came));
    }

    private static long sum(List<Event> events, ToLongFunction<Event> figure) {
        return events.stream().mapToLong(figure).sum();
    }
}
