package org.arasan.planning.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.planning.timetable.LessonMeans.Taken;
import org.arasan.planning.timetable.LessonMeans.Teacher;
import org.arasan.planning.timetable.LessonNeed.Learners;
import org.arasan.planning.timetable.model.Busy;
import org.arasan.planning.timetable.model.Grid;
import org.arasan.planning.timetable.model.Hall;
import org.arasan.planning.timetable.model.Lecture;
import org.arasan.planning.timetable.model.Series;
import org.arasan.planning.timetable.model.Spot;
import org.arasan.planning.timetable.model.TimetableModel;
import org.arasan.planning.timetable.model.Trainer;

/**
 * Puts an intake's needs and means into the model's lists: the lessons to be laid out first, in their order, then what is taken already. A
 * group's lessons are a series; so are those of a plenary.
 */
final class TimetableFacts {

    /** A lesson rather begins after this hour of the day. */
    private static final LocalTime NOON = LocalTime.NOON;
    /** A shorter time between two lessons, in minutes, is waiting. */
    private static final int USEFUL = 60;

    private final List<LessonNeed> needs;
    private final LessonMeans means;
    private final TimetableWishes wishes;
    private final TimetableGrid grid;
    private final Map<Long, Integer> halls = new LinkedHashMap<>();
    private final Map<Long, Integer> trainers = new LinkedHashMap<>();
    private final Map<Long, Integer> groups = new LinkedHashMap<>();
    private final Map<Set<Long>, Integer> series = new LinkedHashMap<>();

    TimetableFacts(List<LessonNeed> needs, LessonMeans means, TimetableWishes wishes) {
        this.needs = needs;
        this.means = means;
        this.wishes = wishes;
        this.grid = new TimetableGrid(needs, means);
        means.halls().forEach(each -> index(halls, each.id()));
        means.teachers().forEach(each -> index(trainers, each.id()));
        needs.forEach(each -> join(each.group().together()));
        means.taken().forEach(each -> {
            index(halls, each.hall());
            index(trainers, each.trainer());
            join(each.groups());
        });
    }

    TimetableGrid grid() {
        return grid;
    }

    TimetableModel model() {
        List<Lecture> lectures = new ArrayList<>();
        Map<LocalDate, TreeSet<Instant>> ends = pinnedEnds();
        needs.forEach(need -> lectures.add(lecture(need, ends)));
        means.taken().forEach(taken -> lectures.add(lecture(taken)));
        Grid ticks = grid.grid();
        int perHour = Math.toIntExact(60 / ticks.tick().toMinutes());
        int mornings = (int) IntStream.range(0, ticks.perDay()).filter(tick -> ticks.time(tick).isBefore(NOON)).count();
        int rest = ticks.covering(LessonStarts.REST);
        return new TimetableModel(ticks, new TimetableModel.Means(halls(), trainers(), new TimetableModel.Day(mornings, rest, USEFUL * perHour / 60)),
                new TimetableModel.People(groupNames(), series(), busy()), lectures, LessonOrder.of(needs, means.taken()), wishes.settings());
    }

    private void join(Set<Long> together) {
        together.forEach(id -> index(groups, id));
        index(series, together);
    }

    /** A hall or trainer that only others use has no seats, and nothing to do with what is to be laid out. */
    private List<Hall> halls() {
        Hall[] all = new Hall[halls.size()];
        halls.forEach((id, index) -> all[index] = new Hall(id, "–", 0));
        means.halls().forEach(each -> all[halls.get(each.id())] = new Hall(each.id(), each.name(), each.seats()));
        return List.of(all);
    }

    private List<Trainer> trainers() {
        Trainer[] all = new Trainer[trainers.size()];
        int[] unlimited = new int[grid.grid().weeks()];
        Arrays.fill(unlimited, Integer.MAX_VALUE);
        trainers.forEach((id, index) -> all[index] = new Trainer(id, "–", new BitSet(), unlimited));
        means.teachers().forEach(each -> all[trainers.get(each.id())] = new Trainer(each.id(), each.name(), away(each), hoursLeft(each)));
        return List.of(all);
    }

    private BitSet away(Teacher teacher) {
        BitSet away = new BitSet();
        for (int tick = 0; tick < grid.grid().ticks(); tick++) {
            away.set(tick, !teacher.onSite().test(grid.grid().date(tick)) || !teacher.canCome(grid.span(tick)));
        }
        return away;
    }

    private int[] hoursLeft(Teacher teacher) {
        int[] left = new int[grid.grid().weeks()];
        for (int day = grid.grid().days() - 1; day >= 0; day--) {
            left[grid.grid().week(day)] = Math.max(0, teacher.hoursLeft().applyAsInt(grid.grid().first().plusDays(day)));
        }
        return left;
    }

    private List<String> groupNames() {
        String[] names = new String[groups.size()];
        Arrays.fill(names, "–");
        needs.stream().map(LessonNeed::group).filter(Learners::alone).forEach(each -> names[groups.get(each.id())] = each.name());
        return List.of(names);
    }

    private List<Series> series() {
        Series[] all = new Series[series.size()];
        series.forEach((together, index) -> all[index] = new Series("–", 0));
        needs.forEach(need -> all[series.get(need.group().together())] = new Series(need.group().name(), (int) needs.stream()
                .filter(each -> each.group().together().equals(need.group().together())).map(LessonNeed::day).distinct().count()));
        return List.of(all);
    }

    private List<Busy> busy() {
        return wishes.busy().stream().filter(each -> groups.containsKey(each.group())).map(each -> new Busy(groups.get(each.group()),
                grid.floor(each.span().from()), grid.ceiling(each.span().until()), each.pinned())).filter(each -> each.from() < each.until()).toList();
    }

    private Map<LocalDate, TreeSet<Instant>> pinnedEnds() {
        Map<LocalDate, TreeSet<Instant>> ends = new TreeMap<>();
        wishes.busy().stream().filter(BusyTime::pinned).map(each -> grid.ceiling(each.span().until()))
                .filter(tick -> tick >= 0 && tick < grid.grid().ticks()).map(grid::moment)
                .forEach(end -> ends.computeIfAbsent(means.hours().dayOf(end), day -> new TreeSet<>()).add(end));
        return ends;
    }

    private Lecture lecture(LessonNeed need, Map<LocalDate, TreeSet<Instant>> ends) {
        int length = grid.grid().covering(need.topic().length());
        BitSet starts = new BitSet();
        List<Integer> tried = new ArrayList<>();
        for (LocalDate day : days(need)) {
            for (Span window : means.hours().on(day)) {
                starts.set(grid.ceiling(window.from()), Math.max(grid.ceiling(window.from()), grid.floor(window.until()) - length + 1));
            }
            LessonStarts.on(day, lengths(day), means, List.copyOf(ends.getOrDefault(day, new TreeSet<>()))).stream()
                    .map(grid::ceiling).filter(starts::get).distinct().forEach(tried::add);
        }
        List<Integer> able = means.teachers().stream().filter(each -> each.teaches(need) && each.speaks(need)).map(each -> trainers.get(each.id())).toList();
        return new Lecture(need.label(), indices(need.group().together()), need.group().people(), series.get(need.group().together()),
                new Lecture.Timing(length, need.topic().hours(), starts, tried, day(need.day())), able, now(need), Lecture.Standing.FREE);
    }

    /** The curriculum's day, and those as near to it as may be. */
    private List<LocalDate> days(LessonNeed need) {
        return IntStream.range(0, grid.grid().days()).filter(day -> Math.abs(day - day(need.day())) <= wishes.daysOff())
                .mapToObj(grid.grid().first()::plusDays).toList();
    }

    private List<Duration> lengths(LocalDate day) {
        return needs.stream().filter(each -> wishes.daysOff() > 0 || each.day().equals(day)).map(each -> each.topic().length()).distinct().toList();
    }

    private Spot now(LessonNeed need) {
        Place place = wishes.now().get(need);
        return place == null ? null : spot(place);
    }

    Spot spot(Place place) {
        return new Spot(grid.floor(place.span().from()), halls.get(place.hall().id()), trainers.get(place.trainer().id()));
    }

    /** The hours of a lesson that is there already are not counted anew. */
    private Lecture lecture(Taken taken) {
        int start = grid.floor(taken.span().from());
        BitSet starts = new BitSet();
        starts.set(start);
        return new Lecture(taken.label(), indices(taken.groups()), 0, series.get(taken.groups()),
                new Lecture.Timing(grid.ceiling(taken.span().until()) - start, 0, starts, List.of(start), Lecture.ANY_DAY),
                List.of(trainers.get(taken.trainer())), new Spot(start, halls.get(taken.hall()), trainers.get(taken.trainer())), Lecture.Standing.OTHERS);
    }

    private List<Integer> indices(Set<Long> ids) {
        return ids.stream().map(groups::get).sorted().toList();
    }

    private int day(LocalDate day) {
        return (int) grid.grid().first().until(day, ChronoUnit.DAYS);
    }

    private static <K> void index(Map<K, Integer> known, K key) {
        known.putIfAbsent(key, known.size());
    }
}
