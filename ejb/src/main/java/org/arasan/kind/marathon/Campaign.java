package org.arasan.kind.marathon;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.arasan.programme.Intake;
import org.arasan.programme.Programme;

/** A campaign as it stands: its events by day, and what they come to. People are counted once an event. */
public record Campaign(Programme programme, LocalDate today, List<Event> events) {

    /**
     * One event.
     *
     * @param signedUp people who have a place
     * @param came     people who were in one seminar at least
     * @param seminars laid out for it
     */
    public record Event(Intake intake, long signedUp, long came, long seminars) {

        public String industry() {
            return intake.details().of(Marathon.INDUSTRY).orElse("—");
        }

        public String region() {
            return intake.details().of(Marathon.REGION).orElse("—");
        }

        public String place() {
            return intake.details().of(Marathon.PLACE).orElse(intake.resort().name());
        }
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
        return new Sum(name, some.size(), some.stream().filter(each -> each.intake().lastDay().isBefore(today)).count(),
                sum(some, Event::seminars), sum(some, Event::signedUp), sum(some, Event::came));
    }

    private static long sum(List<Event> events, ToLongFunction<Event> figure) {
        return events.stream().mapToLong(figure).sum();
    }
}
