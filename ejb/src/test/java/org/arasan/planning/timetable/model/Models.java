package org.arasan.planning.timetable.model;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.arasan.planning.timetable.model.Lecture.Standing;

/** Small models for tests: two days of twelve hours from eight o'clock, an hour a tick, of which four are the morning. */
public final class Models {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    public final List<Hall> halls = new ArrayList<>();
    public final List<Trainer> trainers = new ArrayList<>();
    public final List<String> groups = new ArrayList<>();
    public final List<Series> series = new ArrayList<>();
    public final List<Busy> busy = new ArrayList<>();
    public final List<Lecture> lectures = new ArrayList<>();
    public final List<Before> order = new ArrayList<>();
    public final Map<String, Long> settings = new HashMap<>();
    public Grid grid = new Grid(MONDAY, 2, LocalTime.of(8, 0), Duration.ofHours(1), 12);

    /** One hall of thirty seats, one trainer who is always there, groups A and B, each with a series. */
    public static Models small() {
        Models models = new Models();
        models.halls.add(new Hall(1, "Class 1", 30));
        models.trainer("Anar");
        models.groups.addAll(List.of("A", "B"));
        models.series.addAll(List.of(new Series("A", 0), new Series("B", 0)));
        return models;
    }

    public Trainer trainer(String name, int... away) {
        BitSet when = new BitSet();
        Arrays.stream(away).forEach(when::set);
        int[] hours = new int[grid.weeks()];
        Arrays.fill(hours, Integer.MAX_VALUE);
        trainers.add(new Trainer(trainers.size() + 1L, name, when, hours));
        return trainers.get(trainers.size() - 1);
    }

    /** A lecture of one tick for thirty people of that group, at any time, by any trainer, on any day. */
    public Models lecture(int group) {
        return lecture(group, 1);
    }

    public Models lecture(int group, int length) {
        return lecture(List.of(group), 30, length, null, Standing.FREE);
    }

    public Models lecture(List<Integer> hearers, int people, int length, Spot now, Standing standing) {
        BitSet starts = new BitSet();
        IntStream.range(0, grid.ticks()).filter(start -> grid.ofDay(start) + length <= grid.perDay()).forEach(starts::set);
        Lecture.Timing timing = new Lecture.Timing(length, length, starts, starts.stream().boxed().toList(), Lecture.ANY_DAY);
        lectures.add(new Lecture("lecture " + lectures.size(), hearers, people, hearers.get(0), timing,
                IntStream.range(0, trainers.size()).boxed().toList(), now, standing));
        return this;
    }

    public Models wanted(int lecture, int day) {
        Lecture old = lectures.get(lecture);
        Lecture.Timing timing = old.timing();
        lectures.set(lecture, new Lecture(old.name(), old.groups(), old.people(), old.series(),
                new Lecture.Timing(timing.length(), timing.hours(), timing.starts(), timing.tried(), day), old.trainers(), old.now(), old.standing()));
        return this;
    }

    public Models only(Rule... rules) {
        for (Rule rule : Rule.values()) {
            if (rule.level() == org.arasan.planning.search.Verdict.Level.WISH && !List.of(rules).contains(rule)) {
                settings.put(rule.constraint(), 0L);
            }
        }
        return this;
    }

    public TimetableModel model() {
        return new TimetableModel(grid, new TimetableModel.Means(List.copyOf(halls), List.copyOf(trainers), new TimetableModel.Day(4, 1, 4)),
                new TimetableModel.People(List.copyOf(groups), List.copyOf(series), List.copyOf(busy)), List.copyOf(lectures), List.copyOf(order),
                Map.copyOf(settings));
    }
}
