package org.arasan.planning.cure.judge;

import static ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_MEDIUM;
import static ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_SOFT;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toConnectedRanges;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.common.ConnectedRangeChain;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.arasan.planning.cure.facts.CureConstraint;
import org.arasan.planning.cure.facts.CureGuest.Doing;
import org.arasan.planning.cure.facts.Measure;
import org.arasan.planning.cure.facts.Minutes;

/** What is wished for, and first of all that everything has a time. */
final class WishConstraints {

    private WishConstraints() {
    }

    static Constraint leftOut(ConstraintFactory all) {
        return all.forEachIncludingUnassigned(PlannedTreatment.class).filter(PlannedTreatment::isLeftOut).penalize(ONE_MEDIUM)
                .justifyWith((treatment, score) -> treatment.wording().without(treatment)).asConstraint(CureConstraint.LEFT_OUT.key());
    }

    /** When the doctor would rather have it. */
    static Constraint partOfDay(ConstraintFactory all) {
        return all.forEach(PlannedTreatment.class).filter(treatment -> !treatment.prescribed().part().holds(Minutes.timeOf(treatment.from())))
                .penalize(ONE_SOFT).justifyWith((treatment, score) -> treatment.wording().one(treatment))
                .asConstraint(CureConstraint.PART_OF_DAY.key());
    }

    /** What is given twice is early the first time and late the second: so are the doctor's visits. */
    static Constraint frame(ConstraintFactory all) {
        return ofPrescribed(all, CureConstraint.FRAME, course -> isFrame(course)
                ? Measure.frame(places(course), course.size(), course.get(0).facts().openDays(course.get(0).prescribedIndex()).length) : 0);
    }

    /** What is given more often is spread evenly over its days. */
    static Constraint spread(ConstraintFactory all) {
        return ofPrescribed(all, CureConstraint.SPREAD, course -> isFrame(course) ? 0
                : Measure.spread(places(course), course.size(), course.get(0).facts().openDays(course.get(0).prescribedIndex()).length));
    }

    /** And at about the same hour. */
    static Constraint sameHour(ConstraintFactory all) {
        return ofPrescribed(all, CureConstraint.SAME_HOUR, course -> isFrame(course) ? 0 : offHours(course));
    }

    private static boolean isFrame(List<PlannedTreatment> course) {
        return Measure.isFrame(course.get(0).prescribed().wants().size());
    }

    private static int[] places(List<PlannedTreatment> course) {
        int[] open = course.get(0).facts().openDays(course.get(0).prescribedIndex());
        return course.stream().mapToInt(PlannedTreatment::day).sorted()
                .map(day -> (int) Arrays.stream(open).filter(each -> each < day).count()).toArray();
    }

    private static int offHours(List<PlannedTreatment> course) {
        int[] minutes = course.stream().mapToInt(each -> each.from() % Minutes.OF_A_DAY).sorted().toArray();
        int usual = Measure.usual(minutes, minutes.length);
        return Arrays.stream(minutes).map(minute -> Measure.offHour(minute, usual)).sum();
    }

    private static Constraint ofPrescribed(ConstraintFactory all, CureConstraint constraint, ToIntFunction<List<PlannedTreatment>> measure) {
        return all.forEach(PlannedTreatment.class).filter(treatment -> treatment.prescribed().wants().size() > 1)
                .groupBy(PlannedTreatment::prescribedIndex, toList()).filter((index, course) -> measure.applyAsInt(course) > 0)
                .penalize(ONE_SOFT, (index, course) -> measure.applyAsInt(course))
                .justifyWith((index, course, score) -> course.get(0).wording().course(course.get(0))).asConstraint(constraint.key());
    }

    /** Between two things in one half of a day; a lesson is one of them. */
    static Constraint waiting(ConstraintFactory all) {
        return all.forEach(PlannedTreatment.class).map(each -> HalfDay.visit(each.guestIndex(), each.from(), each.until()))
                .concat(all.forEach(GuestBusy.class).filter(each -> each.doing() == Doing.LESSON)
                        .map(each -> HalfDay.visit(each.guest(), each.from(), each.until())))
                .groupBy(HalfDay.Visit::half, toConnectedRanges(HalfDay.Visit::from, HalfDay.Visit::until, (one, other) -> other - one))
                .filter((half, visits) -> waiting(visits) > 0)
                .join(Wording.class)
                .penalize(ONE_SOFT, (half, visits, wording) -> waiting(visits))
                .justifyWith((half, visits, wording, score) -> wording.half(half)).asConstraint(CureConstraint.WAIT.key());
    }

    private static int waiting(ConnectedRangeChain<HalfDay.Visit, Integer, Integer> visits) {
        int waiting = 0;
        for (var gap : visits.getGaps()) {
            waiting += Measure.waiting(gap.getLength());
        }
        return waiting;
    }

    /** More than an even share of all, and one. */
    static Constraint fullDay(ConstraintFactory all) {
        return all.forEach(PlannedTreatment.class).groupBy(PlannedTreatment::guestIndex, PlannedTreatment::day, count())
                .join(Wording.class).filter((guest, day, treatments, wording) -> treatments > wording.facts().fullDay(guest))
                .penalize(ONE_SOFT, (guest, day, treatments, wording) -> treatments - wording.facts().fullDay(guest))
                .justifyWith((guest, day, treatments, wording, score) -> wording.day(guest, day)).asConstraint(CureConstraint.FULL_DAY.key());
    }

    static Constraint moved(ConstraintFactory all) {
        return all.forEach(PlannedTreatment.class).filter(PlannedTreatment::isMoved).penalize(ONE_SOFT)
                .justifyWith((treatment, score) -> treatment.wording().moved(treatment)).asConstraint(CureConstraint.MOVED.key());
    }

    /** A person whose days change, however much of them. */
    static Constraint disturbed(ConstraintFactory all) {
        return all.forEach(PlannedTreatment.class).filter(PlannedTreatment::isMoved).groupBy(PlannedTreatment::guestIndex, count())
                .join(Wording.class).penalize(ONE_SOFT)
                .justifyWith((guest, treatments, wording, score) -> wording.guest(guest, treatments)).asConstraint(CureConstraint.DISTURBED.key());
    }
}
