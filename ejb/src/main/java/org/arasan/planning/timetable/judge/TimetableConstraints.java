package org.arasan.planning.timetable.judge;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSet;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.arasan.planning.search.Because;
import org.arasan.planning.timetable.model.Before;
import org.arasan.planning.timetable.model.Rule;

/** One constraint after another, as {@link Rule} names them: what breaks it, and what to tell whoever can do something about it. */
public class TimetableConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory all) {
        return new Constraint[] {trainerInOnePlace(all), groupInOnePlace(all), hallInOnePlace(all), trainerAble(all), trainerThere(all),
            trainerWeek(all), hallHolds(all), withinHours(all), peopleFree(all), topicsInOrder(all), pinnedStays(all), leftOut(all),
            curriculumDay(all), evenDays(all), isolated(all), groupWaits(all), oneHall(all), oneTime(all), oneTrainer(all), mornings(all),
            appointments(all), seatsShort(all), seatsEmpty(all), moved(all)};
    }

    Constraint trainerInOnePlace(ConstraintFactory all) {
        return atOnce(all).filter((one, other) -> one.hasTrainer() && one.place().trainer() == other.place().trainer())
                .penalizeLong(unit(Rule.TRAINER_IN_ONE_PLACE), PlannedLecture::shares)
                .justifyWith((one, other, score) -> because(Rule.TRAINER_IN_ONE_PLACE, one.trainerName(), one.name(), other.name(), one.date(), one.time()))
                .asConstraint(Rule.TRAINER_IN_ONE_PLACE.constraint());
    }

    Constraint groupInOnePlace(ConstraintFactory all) {
        return atOnce(all).filter((one, other) -> one.lecture().meets(other.lecture()))
                .penalizeLong(unit(Rule.GROUP_IN_ONE_PLACE), PlannedLecture::shares)
                .justifyWith((one, other, score) -> because(Rule.GROUP_IN_ONE_PLACE, one.name(), other.name(), one.date(), one.time()))
                .asConstraint(Rule.GROUP_IN_ONE_PLACE.constraint());
    }

    Constraint hallInOnePlace(ConstraintFactory all) {
        return atOnce(all).filter((one, other) -> one.place().hall() == other.place().hall())
                .penalizeLong(unit(Rule.HALL_IN_ONE_PLACE), PlannedLecture::shares)
                .justifyWith((one, other, score) -> because(Rule.HALL_IN_ONE_PLACE, one.hall().name(), one.name(), other.name(), one.date(), one.time()))
                .asConstraint(Rule.HALL_IN_ONE_PLACE.constraint());
    }

    Constraint trainerAble(ConstraintFactory all) {
        return each(all, Rule.TRAINER_ABLE, lecture -> lecture.lecture().isAble(lecture.place().trainer()) ? 0 : 1,
                lecture -> List.of(lecture.trainerName(), lecture.name()));
    }

    Constraint trainerThere(ConstraintFactory all) {
        return each(all, Rule.TRAINER_THERE, PlannedLecture::ticksWithoutTrainer,
                lecture -> List.of(lecture.trainerName(), lecture.date(), lecture.time(), lecture.name()));
    }

    Constraint trainerWeek(ConstraintFactory all) {
        return all.forEach(PlannedLecture.class).filter(PlannedLecture::hasTrainer)
                .groupBy(PlannedLecture::trainer, PlannedLecture::week, sum(each -> each.lecture().timing().hours()))
                .filter((trainer, week, hours) -> hours > trainer.hoursLeft()[week])
                .penalizeLong(unit(Rule.TRAINER_WEEK), (trainer, week, hours) -> hours - trainer.hoursLeft()[week])
                .justifyWith((trainer, week, hours, score) -> because(Rule.TRAINER_WEEK, trainer.name(), hours, trainer.hoursLeft()[week]))
                .asConstraint(Rule.TRAINER_WEEK.constraint());
    }

    Constraint hallHolds(ConstraintFactory all) {
        return each(all, Rule.HALL_HOLDS, TimetableConstraints::standing, TimetableConstraints::seats);
    }

    Constraint withinHours(ConstraintFactory all) {
        return each(all, Rule.WITHIN_HOURS, lecture -> lecture.lecture().timing().starts().get(lecture.start()) ? 0 : 1,
                lecture -> List.of(lecture.name(), lecture.date(), lecture.time()));
    }

    Constraint peopleFree(ConstraintFactory all) {
        return each(all, Rule.PEOPLE_FREE, lecture -> lecture.appointments(true),
                lecture -> List.of(lecture.name(), lecture.date(), lecture.time(), lecture.appointments(true)));
    }

    Constraint topicsInOrder(ConstraintFactory all) {
        return all.forEach(Before.class)
                .join(PlannedLecture.class, Joiners.equal(Before::first, PlannedLecture::index))
                .join(PlannedLecture.class, Joiners.equal((before, first) -> before.second(), PlannedLecture::index))
                .filter((before, first, second) -> first.end() > second.start())
                .penalize(unit(Rule.TOPICS_IN_ORDER))
                .justifyWith((before, first, second, score) -> because(Rule.TOPICS_IN_ORDER, second.name(), first.name(), second.date(), first.date()))
                .asConstraint(Rule.TOPICS_IN_ORDER.constraint());
    }

    Constraint pinnedStays(ConstraintFactory all) {
        return each(all, Rule.PINNED_STAYS, lecture -> lecture.lecture().stays() && !lecture.place().equals(lecture.lecture().now()) ? 1 : 0,
                lecture -> List.of(lecture.name(), lecture.date(), lecture.time()));
    }

    Constraint leftOut(ConstraintFactory all) {
        return all.forEachIncludingUnassigned(PlannedLecture.class).filter(lecture -> lecture.place() == null)
                .penalize(unit(Rule.LEFT_OUT))
                .justifyWith((lecture, score) -> because(Rule.LEFT_OUT, lecture.name()))
                .asConstraint(Rule.LEFT_OUT.constraint());
    }

    Constraint curriculumDay(ConstraintFactory all) {
        return each(all, Rule.CURRICULUM_DAY, lecture -> lecture.lecture().daysOff(lecture.day()),
                lecture -> List.of(lecture.name(), lecture.date(), lecture.wantedDate()));
    }

    Constraint evenDays(ConstraintFactory all) {
        return all.forEach(PlannedLecture.class).groupBy(PlannedLecture::series, countDistinct(PlannedLecture::day))
                .filter((series, days) -> days < series.leastDays())
                .penalizeLong(unit(Rule.EVEN_DAYS), (series, days) -> series.leastDays() - days)
                .justifyWith((series, days, score) -> because(Rule.EVEN_DAYS, series.name(), days, series.leastDays()))
                .asConstraint(Rule.EVEN_DAYS.constraint());
    }

    Constraint isolated(ConstraintFactory all) {
        return byGroup(all).groupBy((lecture, group) -> lecture.group(group), toSet((lecture, group) -> lecture.start()),
                        toList((lecture, group) -> lecture))
                .expand((group, starts, lectures) -> alone(starts, lectures)).flattenLast(lectures -> lectures)
                .penalize(unit(Rule.ISOLATED))
                .justifyWith((group, starts, lectures, alone, score) -> because(Rule.ISOLATED, group, alone.date(), alone.time()))
                .asConstraint(Rule.ISOLATED.constraint());
    }

    Constraint groupWaits(ConstraintFactory all) {
        return byGroup(all).groupBy((lecture, group) -> lecture.group(group), (lecture, group) -> lecture.day(), toList((lecture, group) -> lecture))
                .expand((group, day, lectures) -> waits(lectures)).flattenLast(waits -> waits)
                .penalizeLong(unit(Rule.GROUP_WAITS), (group, day, lectures, wait) -> wait.ticks)
                .justifyWith((group, day, lectures, wait, score) -> because(Rule.GROUP_WAITS, group, wait.before.date(), wait.minutes(), wait.before.time()))
                .asConstraint(Rule.GROUP_WAITS.constraint());
    }

    Constraint oneHall(ConstraintFactory all) {
        return all.forEach(PlannedLecture.class).groupBy(PlannedLecture::series, countDistinct(each -> each.place().hall()))
                .filter((series, halls) -> halls > 1)
                .penalizeLong(unit(Rule.ONE_HALL), (series, halls) -> halls - 1)
                .justifyWith((series, halls, score) -> because(Rule.ONE_HALL, series.name(), halls))
                .asConstraint(Rule.ONE_HALL.constraint());
    }

    Constraint oneTime(ConstraintFactory all) {
        return all.forEach(PlannedLecture.class).groupBy(PlannedLecture::series, countDistinct(PlannedLecture::timeOfDay))
                .filter((series, times) -> times > 1)
                .penalizeLong(unit(Rule.ONE_TIME), (series, times) -> times - 1)
                .justifyWith((series, times, score) -> because(Rule.ONE_TIME, series.name(), times))
                .asConstraint(Rule.ONE_TIME.constraint());
    }

    Constraint oneTrainer(ConstraintFactory all) {
        return all.forEach(PlannedLecture.class).filter(PlannedLecture::hasTrainer)
                .groupBy(PlannedLecture::series, countDistinct(each -> each.place().trainer()))
                .filter((series, trainers) -> trainers > 1)
                .penalizeLong(unit(Rule.ONE_TRAINER), (series, trainers) -> trainers - 1)
                .justifyWith((series, trainers, score) -> because(Rule.ONE_TRAINER, series.name(), trainers))
                .asConstraint(Rule.ONE_TRAINER.constraint());
    }

    Constraint mornings(ConstraintFactory all) {
        return each(all, Rule.MORNINGS, lecture -> lecture.inMorning() ? 1 : 0, lecture -> List.of(lecture.name(), lecture.date(), lecture.time()));
    }

    Constraint appointments(ConstraintFactory all) {
        return each(all, Rule.APPOINTMENTS, lecture -> lecture.appointments(false),
                lecture -> List.of(lecture.name(), lecture.date(), lecture.time(), lecture.appointments(false)));
    }

    Constraint seatsShort(ConstraintFactory all) {
        return each(all, Rule.SEATS_SHORT, TimetableConstraints::standing, TimetableConstraints::seats);
    }

    Constraint seatsEmpty(ConstraintFactory all) {
        return each(all, Rule.SEATS_EMPTY, lecture -> Math.max(0, lecture.freeSeats()), TimetableConstraints::seats);
    }

    Constraint moved(ConstraintFactory all) {
        return each(all, Rule.MOVED, lecture -> lecture.lecture().moved(lecture.place()),
                lecture -> List.of(lecture.name(), lecture.date(), lecture.time(), lecture.lecture().people()));
    }

    private static UniConstraintStream<PlannedLecture> laidOut(ConstraintFactory all, Predicate<PlannedLecture> which) {
        return all.forEach(PlannedLecture.class).filter(which::test);
    }

    /** A constraint that looks at one lecture at a time; wishes are not counted of one that stays, nor anything of one that belongs to others. */
    private static Constraint each(ConstraintFactory all, Rule rule, ToLongFunction<PlannedLecture> amount, Function<PlannedLecture, List<Object>> args) {
        return laidOut(all, lecture -> lecture.counts(rule) && amount.applyAsLong(lecture) > 0).penalizeLong(unit(rule), amount)
                .justifyWith((lecture, score) -> because(rule, args.apply(lecture).toArray())).asConstraint(rule.constraint());
    }

    private static BiConstraintStream<PlannedLecture, PlannedLecture> atOnce(ConstraintFactory all) {
        return all.forEachUniquePair(PlannedLecture.class, Joiners.overlapping(PlannedLecture::start, PlannedLecture::end));
    }

    private static BiConstraintStream<PlannedLecture, Integer> byGroup(ConstraintFactory all) {
        return all.forEach(PlannedLecture.class).expand(PlannedLecture::groups).flattenLast(groups -> groups);
    }

    private static int standing(PlannedLecture lecture) {
        return Math.max(0, -lecture.freeSeats());
    }

    private static List<Object> seats(PlannedLecture lecture) {
        return List.of(lecture.name(), lecture.hall().name(), lecture.lecture().people(), lecture.hall().seats());
    }

    /** Of each period in which the group has a lecture, and in none beside it on that day, one lecture. */
    private static List<PlannedLecture> alone(Set<Integer> starts, List<PlannedLecture> lectures) {
        List<PlannedLecture> alone = new ArrayList<>();
        for (int start : starts) {
            lectures.stream().filter(each -> each.start() == start).findFirst().filter(each -> beside(starts, each).isEmpty()).ifPresent(alone::add);
        }
        return alone;
    }

    private static List<Integer> beside(Set<Integer> starts, PlannedLecture lecture) {
        return starts.stream().filter(each -> Math.abs(each - lecture.start()) == 1 && lecture.model().grid().day(each) == lecture.day()).toList();
    }

    private record Wait(PlannedLecture before, int ticks) {
        long minutes() {
            return before.model().grid().tick().multipliedBy(ticks).toMinutes();
        }
    }

    private static List<Wait> waits(List<PlannedLecture> lectures) {
        List<Wait> waits = new ArrayList<>();
        List<PlannedLecture> ordered = lectures.stream().sorted(Comparator.comparingInt(PlannedLecture::start)).toList();
        int end = 0;
        for (PlannedLecture each : ordered) {
            int waiting = each == ordered.get(0) ? 0 : each.model().means().day().waiting(each.start() - end);
            if (waiting > 0) {
                waits.add(new Wait(each, waiting));
            }
            end = Math.max(end, each.end());
        }
        return waits;
    }

    private static HardMediumSoftLongScore unit(Rule rule) {
        return PlannedTimetable.score(rule, 1);
    }

    private static Because because(Rule rule, Object... args) {
        return Because.of("planning." + rule.constraint() + ".breach", args);
    }
}
