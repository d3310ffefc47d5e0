package org.arasan.planning.timetable.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.arasan.planning.timetable.model.Spot;
import org.arasan.planning.timetable.model.Rule;
import org.arasan.planning.timetable.model.Series;
import org.arasan.planning.timetable.model.TimetableModel;

/**
 * A timetable while it is being made: where each lecture lies, and counters from which follows, without looking at the others, what a change
 * would cost. Lectures may lie in each other's way; what that costs is up to whoever searches ({@link #weigh}).
 */
final class Board {

    final Columns columns;
    /** By lecture: where it lies; the start of one that is left out is {@link #OUT}. */
    final int[] start;
    final int[] hall;
    final int[] trainer;

    static final int OUT = -1;

    private final Occupancy groups;
    private final Occupancy halls;
    private final Occupancy trainers;
    private final Variety hallsUsed;
    private final Variety timesUsed;
    private final Variety trainersUsed;
    private final Variety daysUsed;
    private final Isolation isolation;
    private final Waiting waiting;
    private final Weeks weeks;
    private final long[] weight;
    private final long[] moved;
    private final Spot[] now;
    /** By lecture: more than this no better shape of days can save. */
    private final long[] mostGain;
    private long bearable = Long.MAX_VALUE;
    private long mustScale = 1;
    private long leftScale = 1;

    /** Nothing is laid out. */
    Board(Columns columns) {
        this.columns = columns;
        TimetableModel model = columns.model;
        weight = Arrays.stream(Rule.values()).mapToLong(model::weight).toArray();
        start = filled(columns.size);
        hall = filled(columns.size);
        trainer = filled(columns.size);
        int series = model.people().series().size();
        int most = columns.ticks + Arrays.stream(columns.length).max().orElse(0);
        groups = new Occupancy(columns.meeting.length, most);
        halls = new Occupancy(model.means().halls().size(), most);
        trainers = new Occupancy(model.means().trainers().size(), most);
        hallsUsed = new Variety(series, model.means().halls().size(), of(Rule.ONE_HALL), null);
        timesUsed = new Variety(series, model.grid().perDay(), of(Rule.ONE_TIME), null);
        trainersUsed = new Variety(series, model.means().trainers().size(), of(Rule.ONE_TRAINER), null);
        daysUsed = new Variety(series, columns.days, of(Rule.EVEN_DAYS), model.people().series().stream().mapToInt(Series::leastDays).toArray());
        isolation = new Isolation(columns, of(Rule.ISOLATED));
        waiting = new Waiting(columns, of(Rule.GROUP_WAITS));
        weeks = new Weeks(columns, of(Rule.TRAINER_WEEK) > 0);
        moved = model.lectures().stream().mapToLong(each -> each.now() == null || each.stays() ? 0 : each.people() * of(Rule.MOVED)).toArray();
        mostGain = Arrays.stream(columns.groups).mapToLong(each -> isolation.mostGain(each.length) + waiting.mostGain(each.length)).toArray();
        now = model.lectures().stream().map(each -> each.now()).toArray(Spot[]::new);
    }

    /** What is pinned lies where it is, and nothing else does. */
    static Board pinned(Columns columns) {
        Board board = new Board(columns);
        for (int i = 0; i < columns.size; i++) {
            if (columns.model.lectures().get(i).stays()) {
                board.move(i, board.now[i].start(), board.now[i].hall(), board.now[i].trainer());
            }
        }
        return board;
    }

    /** What a timetable costs; a place is {@code null} for a lecture left out. */
    static Count count(Columns columns, List<Spot> places) {
        Board board = new Board(columns);
        long broken = 0;
        long left = 0;
        long wished = 0;
        for (int i = 0; i < columns.size; i++) {
            Spot place = places.get(i);
            if (place == null) {
                left += board.of(Rule.LEFT_OUT);
                continue;
            }
            broken += Statics.must(columns.model, columns.model.lectures().get(i), place)
                    + board.mustChange(i, place.start(), place.hall(), place.trainer());
            wished += board.wishChange(i, place.start(), place.hall(), place.trainer()) + board.shapeChange(i, place.start());
            board.move(i, place.start(), place.hall(), place.trainer());
        }
        return new Count(broken, left, wished);
    }

    /** From now on a breach of what must hold costs so much, and a lecture left out so much. */
    Board weigh(long must, long left) {
        bearable = Long.MAX_VALUE;
        mustScale = must;
        leftScale = left;
        return this;
    }

    /** From now on a change that costs more than this may be given less exactly, as long as it is more than this. */
    void bear(long most) {
        bearable = most;
    }

    /** What it would cost more if the lecture lay there; {@link #OUT} for nowhere. */
    long change(int i, int toStart, int toHall, int toTrainer) {
        return change(i, toStart, toHall, toTrainer, bearable);
    }

    private long change(int i, int toStart, int toHall, int toTrainer, long most) {
        long more = mustScale * mustChange(i, toStart, toHall, toTrainer) + wishChange(i, toStart, toHall, toTrainer);
        if (start[i] < 0 != toStart < 0) {
            more += (toStart < 0 ? leftScale : -leftScale) * of(Rule.LEFT_OUT);
        }
        return more - mostGain[i] > most ? more - mostGain[i] : more + shapeChange(i, toStart);
    }

    /** What would be broken more of what must hold. */
    long mustChange(int i, int toStart, int toHall, int toTrainer) {
        int from = start[i];
        long more = clashChange(i, toStart, toHall, toTrainer)
                + weeks.change(trainer[i], day(from), toTrainer, day(toStart), columns.hours[i]) * of(Rule.TRAINER_WEEK);
        if (from != toStart && columns.before[i].length + columns.after[i].length > 0) {
            more += (disorder(i, toStart) - disorder(i, from)) * of(Rule.TOPICS_IN_ORDER);
        }
        return more;
    }

    private long clashChange(int i, int toStart, int toHall, int toTrainer) {
        int length = columns.length[i];
        int from = start[i];
        return groups.change(columns.audience[i], from, columns.audience[i], toStart, length) * of(Rule.GROUP_IN_ONE_PLACE)
                + halls.change(hall[i], from, toHall, toStart, length) * of(Rule.HALL_IN_ONE_PLACE)
                + trainers.change(trainer[i], from, toTrainer, toStart, length) * of(Rule.TRAINER_IN_ONE_PLACE);
    }

    private long wishChange(int i, int toStart, int toHall, int toTrainer) {
        int run = columns.series[i];
        int from = start[i];
        return still(i, toStart, toHall, toTrainer) - still(i, from, hall[i], trainer[i])
                + hallsUsed.change(run, hall[i], toHall) + timesUsed.change(run, ofDay(from), ofDay(toStart))
                + trainersUsed.change(run, trainer[i], toTrainer) + daysUsed.change(run, day(from), day(toStart));
    }

    /** What it does to the shape of its groups' days. */
    private long shapeChange(int i, int toStart) {
        return isolation.change(i, start[i], toStart) + waiting.change(i, start, toStart);
    }

    /** What a place costs whatever the others do; a pinned lecture may lie where none should. */
    private long still(int i, int at, int in, int by) {
        if (at < 0) {
            return 0;
        }
        long cost = columns.startWish(i, at) + columns.hallWish(i, in);
        Spot was = now[i];
        return was == null || was.start() == at && was.hall() == in && was.trainer() == by ? cost : cost + moved[i];
    }

    private int disorder(int i, int at) {
        if (at < 0) {
            return 0;
        }
        int breaches = 0;
        for (int other : columns.before[i]) {
            breaches += start[other] >= 0 && start[other] + columns.length[other] > at ? 1 : 0;
        }
        for (int other : columns.after[i]) {
            breaches += start[other] >= 0 && at + columns.length[i] > start[other] ? 1 : 0;
        }
        return breaches;
    }

    void move(int i, int toStart, int toHall, int toTrainer) {
        int from = start[i];
        int length = columns.length[i];
        int run = columns.series[i];
        if (from != toStart) {
            for (int row : columns.meeting[columns.audience[i]]) {
                groups.add(row, from, length, -1);
                groups.add(row, toStart, length, 1);
            }
        }
        halls.add(hall[i], from, length, -1);
        halls.add(toHall, toStart, length, 1);
        trainers.add(trainer[i], from, length, -1);
        trainers.add(toTrainer, toStart, length, 1);
        weeks.give(trainer[i], day(from), -columns.hours[i]);
        weeks.give(toTrainer, day(toStart), columns.hours[i]);
        hallsUsed.move(run, hall[i], toHall);
        timesUsed.move(run, ofDay(from), ofDay(toStart));
        trainersUsed.move(run, trainer[i], toTrainer);
        daysUsed.move(run, day(from), day(toStart));
        isolation.move(i, from, toStart);
        waiting.move(i, from, toStart);
        start[i] = toStart;
        hall[i] = toHall;
        trainer[i] = toTrainer;
    }

    /** Whether those who hear the lecture sit in another then. */
    boolean isHeardElsewhere(int i, int at) {
        return groups.isTaken(columns.audience[i], at, columns.length[i], start[i]);
    }

    boolean isTaken(int in, int i, int at) {
        return halls.isTaken(in, at, columns.length[i], hall[i] == in ? start[i] : OUT);
    }

    /** Whether two lectures may exchange time and hall, each keeping its trainer, as far as that hangs on no other. */
    boolean mayExchange(int i, int j) {
        return i != j && start[i] >= 0 && start[j] >= 0 && columns.allows(i, start[j], hall[j], trainer[i])
                && columns.allows(j, start[i], hall[i], trainer[j]);
    }

    /** What that would cost more. */
    long exchangeChange(int i, int j) {
        int at = start[i];
        int in = hall[i];
        long clashes = mustScale * leastClashes(i, j) - mostGain[i] - mostGain[j];
        if (bearable < Long.MAX_VALUE && clashes > bearable) {
            return clashes;
        }
        long more = change(i, start[j], hall[j], trainer[i], Long.MAX_VALUE);
        move(i, start[j], hall[j], trainer[i]);
        more += change(j, at, in, trainer[j], Long.MAX_VALUE);
        move(i, at, in, trainer[i]);
        return more;
    }

    /** Clashes with others that would come at least with an exchange, those of the two with each other left out. */
    long leastClashes(int i, int j) {
        long own = of(Rule.HALL_IN_ONE_PLACE) + (columns.meets[columns.audience[i]][columns.audience[j]] ? of(Rule.GROUP_IN_ONE_PLACE) : 0)
                + (trainer[i] == trainer[j] ? of(Rule.TRAINER_IN_ONE_PLACE) : 0);
        return clashChange(i, start[j], hall[j], trainer[i]) + clashChange(j, start[i], hall[i], trainer[j])
                - 2 * own * Math.min(columns.length[i], columns.length[j]);
    }

    void exchange(int i, int j) {
        int at = start[i];
        int in = hall[i];
        move(i, start[j], hall[j], trainer[i]);
        move(j, at, in, trainer[j]);
    }

    void leaveOut(int i) {
        move(i, OUT, OUT, OUT);
    }

    /** Where every lecture lies, {@code null} for one that is left out. */
    List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < start.length; i++) {
            spots.add(start[i] < 0 ? null : new Spot(start[i], hall[i], trainer[i]));
        }
        return spots;
    }

    private int day(int at) {
        return at < 0 ? OUT : columns.dayOf[at];
    }

    private int ofDay(int at) {
        return at < 0 ? OUT : columns.ofDay[at];
    }

    private long of(Rule rule) {
        return weight[rule.ordinal()];
    }

    private static int[] filled(int size) {
        int[] out = new int[size];
        Arrays.fill(out, OUT);
        return out;
    }
}
