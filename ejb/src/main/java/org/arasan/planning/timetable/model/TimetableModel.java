package org.arasan.planning.timetable.model;

import java.util.List;
import java.util.Map;

/**
 * All that a timetable is made from, whether for a resort's intake or for the public instances of curriculum-based course timetabling: when,
 * where, by whom, for whom, in what order. Everything refers to everything else by its place in these lists.
 *
 * @param settings weights of constraints that differ from those of {@link Rule}, by name
 */
public record TimetableModel(Grid grid, Means means, People people, List<Lecture> lectures, List<Before> order, Map<String, Long> settings) {

    /** What lectures take. */
    public record Means(List<Hall> halls, List<Trainer> trainers, Day day) {
    }

    /**
     * What a good day looks like, in ticks.
     *
     * @param mornings so many, from the day's first, rather belong to treatments
     * @param rest     so many between two lectures are a pause
     * @param useful   so many are time for something else; whoever has fewer, but more than a pause, waits
     */
    public record Day(int mornings, int rest, int useful) {

        /** What of the time between two lectures is waiting. */
        public int waiting(int between) {
            return between > rest && between < useful ? between - rest : 0;
        }
    }

    /** Who hears them: groups by name, what runs through them, and when somebody is busy. */
    public record People(List<String> groups, List<Series> series, List<Busy> busy) {
    }

    public long weight(Rule rule) {
        return rule.weight(settings);
    }

    public boolean inMorning(int start) {
        return grid.ofDay(start) < means.day().mornings();
    }

    /** How many appointments of those who hear the lecture it would meet; those that stay, or those that can be moved. */
    public int appointments(Lecture lecture, int start, boolean pinned) {
        return (int) people.busy().stream().filter(each -> each.pinned() == pinned && lecture.groups().contains(each.group())
                && each.overlaps(start, lecture.timing().length())).count();
    }
}
