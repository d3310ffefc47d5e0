package org.arasan.planning.timetable.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.arasan.planning.timetable.model.Grid;
import org.arasan.planning.timetable.model.Lecture;
import org.arasan.planning.timetable.model.Spot;
import org.arasan.planning.timetable.model.Rule;
import org.arasan.planning.timetable.model.TimetableModel;
import org.arasan.planning.timetable.model.Trainer;

/** The facts of a model in columns, by lecture: what a search looks up millions of times a second. */
final class Columns {

    /** Stands in {@link #startCost} where a lecture may not begin. */
    static final int NEVER = -1;

    final TimetableModel model;
    final int size;
    final int ticks;
    final int days;
    /** By tick. */
    final int[] dayOf;
    final int[] ofDay;
    final int[] length;
    final int[] hours;
    final int[] series;
    final int[][] groups;
    /** Lectures heard by the same groups have one audience; {@link #meeting} tells, by audience, which others have somebody in common. */
    final int[] audience;
    final int[][] meeting;
    final boolean[][] meets;
    final int[][] starts;
    final int[][] halls;
    final int[][] trainers;
    /** By lecture and tick: what it costs to begin there, whatever the others do. */
    final int[][] startCost;
    /** By lecture and hall: what its seats cost, or {@link #NEVER}. */
    final int[][] hallCost;
    /** By lecture: those that must end before it begins, and those that begin after it ends. */
    final int[][] before;
    final int[][] after;
    /** By trainer and tick: how many ticks before it the trainer is away; nothing for one who never is. */
    private final int[][] awayBefore;
    /** Those whose place is to be found, and for which there is one somewhere. */
    final int[] movable;

    Columns(TimetableModel model) {
        this.model = model;
        List<Lecture> all = model.lectures();
        Grid grid = model.grid();
        size = all.size();
        ticks = grid.ticks();
        days = grid.days();
        dayOf = IntStream.range(0, ticks).map(grid::day).toArray();
        ofDay = IntStream.range(0, ticks).map(grid::ofDay).toArray();
        length = all.stream().mapToInt(each -> each.timing().length()).toArray();
        hours = all.stream().mapToInt(each -> each.timing().hours()).toArray();
        series = all.stream().mapToInt(Lecture::series).toArray();
        groups = all.stream().map(each -> ints(each.groups())).toArray(int[][]::new);
        List<Lecture> heads = new ArrayList<>();
        audience = audiences(all, heads);
        meeting = heads.stream().map(head -> IntStream.range(0, heads.size()).filter(i -> heads.get(i).meets(head)).toArray()).toArray(int[][]::new);
        meets = new boolean[heads.size()][heads.size()];
        for (int head = 0; head < meeting.length; head++) {
            for (int other : meeting[head]) {
                meets[head][other] = true;
            }
        }
        awayBefore = model.means().trainers().stream().map(this::awayBefore).toArray(int[][]::new);
        startCost = all.stream().map(this::startCosts).toArray(int[][]::new);
        hallCost = all.stream().map(this::hallCosts).toArray(int[][]::new);
        starts = IntStream.range(0, size).mapToObj(i -> all.get(i).timing().tried().stream().mapToInt(Integer::intValue)
                .filter(start -> startCost[i][start] != NEVER).toArray()).toArray(int[][]::new);
        halls = IntStream.range(0, size).mapToObj(i -> IntStream.range(0, hallCost[i].length).filter(hall -> hallCost[i][hall] != NEVER).toArray())
                .toArray(int[][]::new);
        trainers = all.stream().map(each -> ints(each.trainers())).toArray(int[][]::new);
        before = IntStream.range(0, size).mapToObj(i -> model.order().stream().filter(each -> each.second() == i)
                .mapToInt(each -> each.first()).toArray()).toArray(int[][]::new);
        after = IntStream.range(0, size).mapToObj(i -> model.order().stream().filter(each -> each.first() == i)
                .mapToInt(each -> each.second()).toArray()).toArray(int[][]::new);
        movable = IntStream.range(0, size).filter(i -> !all.get(i).stays())
                .filter(i -> starts[i].length > 0 && halls[i].length > 0 && trainers[i].length > 0).toArray();
    }

    /** Whether the lecture may lie there, as far as that hangs on no other. */
    boolean allows(int i, int start, int hall, int trainer) {
        return startCost[i][start] != NEVER && hallCost[i][hall] != NEVER && canCome(i, start, trainer);
    }

    boolean canCome(int i, int start, int trainer) {
        return trainer == Spot.NOBODY || awayBefore[trainer].length == 0
                || awayBefore[trainer][start + length[i]] == awayBefore[trainer][start];
    }

    boolean isAble(int i, int trainer) {
        return model.lectures().get(i).isAble(trainer);
    }

    /** What it costs to begin there, even where a pinned lecture should not. */
    long startWish(int i, int start) {
        int cost = startCost[i][start];
        return cost == NEVER ? Statics.startWish(model, model.lectures().get(i), start) : cost;
    }

    long hallWish(int i, int hall) {
        int cost = hallCost[i][hall];
        return cost == NEVER ? Statics.hallWish(model, model.lectures().get(i), model.means().halls().get(hall)) : cost;
    }

    private int[] awayBefore(Trainer trainer) {
        if (trainer.away().isEmpty() || model.weight(Rule.TRAINER_THERE) == 0) {
            return new int[0];
        }
        int[] before = new int[ticks + 1];
        for (int tick = 0; tick < ticks; tick++) {
            before[tick + 1] = before[tick] + (trainer.away().get(tick) ? 1 : 0);
        }
        return before;
    }

    private static int[] audiences(List<Lecture> all, List<Lecture> heads) {
        Map<TreeSet<Integer>, Integer> known = new HashMap<>();
        return all.stream().mapToInt(each -> known.computeIfAbsent(new TreeSet<>(each.groups()), groups -> {
            heads.add(each);
            return heads.size() - 1;
        })).toArray();
    }

    private int[] startCosts(Lecture lecture) {
        int[] costs = new int[ticks];
        for (int start = 0; start < ticks; start++) {
            costs[start] = lecture.timing().starts().get(start) && start + lecture.timing().length() <= ticks ? startCost(lecture, start) : NEVER;
        }
        return costs;
    }

    private int startCost(Lecture lecture, int start) {
        if (model.weight(Rule.PEOPLE_FREE) > 0 && model.appointments(lecture, start, true) > 0) {
            return NEVER;
        }
        return Math.toIntExact(Statics.startWish(model, lecture, start));
    }

    private int[] hallCosts(Lecture lecture) {
        return model.means().halls().stream().mapToInt(hall -> hall.seats() < lecture.people() && model.weight(Rule.HALL_HOLDS) > 0 ? NEVER
                : Math.toIntExact(Statics.hallWish(model, lecture, hall))).toArray();
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
