package org.arasan.bench.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.arasan.planning.search.Verdict.Level;
import org.arasan.planning.timetable.model.Grid;
import org.arasan.planning.timetable.model.Hall;
import org.arasan.planning.timetable.model.Lecture;
import org.arasan.planning.timetable.model.Spot;
import org.arasan.planning.timetable.model.Rule;
import org.arasan.planning.timetable.model.Series;
import org.arasan.planning.timetable.model.TimetableModel;
import org.arasan.planning.timetable.model.Trainer;

/**
 * A public instance of curriculum-based course timetabling (second international timetabling competition, track 3, formulation UD2), read as
 * a timetable of ours: a course is a series, a curriculum a group, a period a tick.
 */
final class CourseInstance {

    private static final LocalDate MONDAY = LocalDate.of(2007, 10, 1);
    /** The competition's weights; what it does not know weighs nothing. */
    private static final Map<Rule, Long> WEIGHTS = Map.of(Rule.SEATS_SHORT, 1L, Rule.EVEN_DAYS, 5L, Rule.ISOLATED, 2L, Rule.ONE_HALL, 1L);

    private record Course(String name, String teacher, int lectures, int days, int students) {
    }

    private final List<Course> courses = new ArrayList<>();
    private final List<Hall> halls = new ArrayList<>();
    private final Set<String> teachers = new LinkedHashSet<>();
    /** By curriculum, its courses by name. */
    private final Map<String, List<String>> curricula = new LinkedHashMap<>();
    private final Map<String, BitSet> closed = new HashMap<>();
    private final List<Course> lectures = new ArrayList<>();
    private int days;
    private int periods;

    static CourseInstance read(Path file) throws IOException {
        CourseInstance instance = new CourseInstance();
        String section = "";
        for (String line : Files.readAllLines(file)) {
            String[] words = line.trim().split("\\s+");
            if (words.length == 1) {
                section = words[0];
            } else if (words[0].endsWith(":")) {
                instance.head(words[0], words[1]);
            } else {
                instance.row(section, words);
            }
        }
        return instance;
    }

    private void head(String name, String value) {
        switch (name) {
            case "Days:" -> days = Integer.parseInt(value);
            case "Periods_per_day:" -> periods = Integer.parseInt(value);
            default -> { }
        }
    }

    private void row(String section, String[] words) {
        switch (section) {
            case "COURSES:" -> {
                courses.add(new Course(words[0], words[1], number(words[2]), number(words[3]), number(words[4])));
                teachers.add(words[1]);
            }
            case "ROOMS:" -> halls.add(new Hall(halls.size(), words[0], number(words[1])));
            case "CURRICULA:" -> curricula.put(words[0], List.of(words).subList(2, words.length));
            case "UNAVAILABILITY_CONSTRAINTS:" -> closed.computeIfAbsent(words[0], course -> new BitSet())
                    .set(number(words[1]) * periods + number(words[2]));
            default -> throw new IllegalArgumentException(section);
        }
    }

    TimetableModel model() {
        Map<String, Long> settings = new HashMap<>();
        for (Rule rule : Rule.values()) {
            if (rule.level() == Level.WISH) {
                settings.put(rule.constraint(), WEIGHTS.getOrDefault(rule, 0L));
            }
        }
        settings.put(Rule.HALL_HOLDS.constraint(), 0L);
        List<Lecture> all = new ArrayList<>();
        for (int i = 0; i < courses.size(); i++) {
            for (int k = 0; k < courses.get(i).lectures; k++) {
                lectures.add(courses.get(i));
                all.add(lecture(i));
            }
        }
        return new TimetableModel(new Grid(MONDAY, days, LocalTime.of(8, 0), Duration.ofHours(1), periods),
                new TimetableModel.Means(halls, trainers(), new TimetableModel.Day(0, 0, 0)),
                new TimetableModel.People(List.copyOf(curricula.keySet()),
                        courses.stream().map(each -> new Series(each.name, each.days)).toList(), List.of()), all, List.of(), settings);
    }

    /** They are always there: a period in which a teacher cannot come is closed to the teacher's courses. */
    private List<Trainer> trainers() {
        int[] hours = new int[days];
        Arrays.fill(hours, Integer.MAX_VALUE);
        return teachers.stream().map(each -> new Trainer(0, each, new BitSet(), hours)).toList();
    }

    private Lecture lecture(int course) {
        String name = courses.get(course).name;
        List<List<String>> groups = List.copyOf(curricula.values());
        BitSet starts = new BitSet();
        starts.set(0, days * periods);
        starts.andNot(closed.getOrDefault(name, new BitSet()));
        return new Lecture(name, IntStream.range(0, groups.size()).filter(i -> groups.get(i).contains(name)).boxed().toList(),
                courses.get(course).students, course, new Lecture.Timing(1, 0, starts, starts.stream().boxed().toList(), Lecture.ANY_DAY),
                List.of(List.copyOf(teachers).indexOf(courses.get(course).teacher)), null, Lecture.Standing.FREE);
    }

    /** The scorer's format: course, room, day and period a line. */
    List<String> solution(List<Spot> places) {
        return IntStream.range(0, places.size()).filter(i -> places.get(i) != null).mapToObj(i -> String.join(" ", lectures.get(i).name,
                halls.get(places.get(i).hall()).name(), String.valueOf(places.get(i).start() / periods),
                String.valueOf(places.get(i).start() % periods))).toList();
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
