package org.arasan.planning.cure.judge;

import static ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import java.util.function.Predicate;
import org.arasan.planning.cure.facts.CureConstraint;
import org.arasan.planning.cure.facts.CureGuest.Doing;
import org.arasan.planning.cure.facts.CureRules;

/** What must hold for a guest. */
final class GuestConstraints {

    private GuestConstraints() {
    }

    static Constraint twoPlaces(ConstraintFactory all) {
        return both(all.forEachUniquePair(PlannedTreatment.class, equal(PlannedTreatment::guestIndex),
                overlapping(PlannedTreatment::from, PlannedTreatment::until)), CureConstraint.TWO_PLACES);
    }

    static Constraint lesson(ConstraintFactory all) {
        return busy(all, Doing.LESSON, CureConstraint.LESSON);
    }

    static Constraint meal(ConstraintFactory all) {
        return busy(all, Doing.MEAL, CureConstraint.MEAL);
    }

    static Constraint event(ConstraintFactory all) {
        return busy(all, Doing.EVENT, CureConstraint.EVENT);
    }

    static Constraint quietHour(ConstraintFactory all) {
        return busy(all, Doing.QUIET_HOUR, CureConstraint.QUIET_HOUR);
    }

    static Constraint elsewhere(ConstraintFactory all) {
        return busy(all, Doing.ELSEWHERE, CureConstraint.ELSEWHERE);
    }

    private static Constraint busy(ConstraintFactory all, Doing doing, CureConstraint constraint) {
        return all.forEach(PlannedTreatment.class).ifExists(GuestBusy.class, equal(PlannedTreatment::guestIndex, GuestBusy::guest),
                        overlapping(PlannedTreatment::from, PlannedTreatment::until, GuestBusy::from, GuestBusy::until),
                        filtering((treatment, busy) -> busy.doing() == doing))
                .penalize(ONE_HARD).justifyWith((treatment, score) -> treatment.wording().one(treatment)).asConstraint(constraint.key());
    }

    /** Before the guest arrives, or after they leave. */
    static Constraint away(ConstraintFactory all) {
        return one(all, treatment -> !treatment.guest().stays().holds(treatment.from(), treatment.until()), CureConstraint.AWAY);
    }

    static Constraint rest(ConstraintFactory all) {
        return both(all.forEachUniquePair(PlannedTreatment.class, equal(PlannedTreatment::guestIndex)).filter(GuestConstraints::isTooSoon),
                CureConstraint.REST);
    }

    private static boolean isTooSoon(PlannedTreatment one, PlannedTreatment other) {
        PlannedTreatment earlier = one.from() <= other.from() ? one : other;
        PlannedTreatment later = earlier == one ? other : one;
        int pause = later.from() - earlier.until();
        return pause >= 0 && pause < one.facts().restBetween(earlier.kind(), later.kind());
    }

    /** One kind, whatever prescription it is of. */
    static Constraint twiceADay(ConstraintFactory all) {
        return both(all.forEachUniquePair(PlannedTreatment.class, equal(PlannedTreatment::guestIndex), equal(PlannedTreatment::day),
                equal(treatment -> treatment.kind().index())), CureConstraint.TWICE_A_DAY);
    }

    static Constraint twoGeneral(ConstraintFactory all) {
        return both(all.forEachUniquePair(PlannedTreatment.class, equal(PlannedTreatment::guestIndex), equal(PlannedTreatment::day))
                .filter((one, other) -> one.facts().rules().oneGeneralADay() && one.kind().isGeneral() && other.kind().isGeneral()
                        && one.kind().index() != other.kind().index()), CureConstraint.TWO_GENERAL);
    }

    static Constraint contraindicated(ConstraintFactory all) {
        return one(all, treatment -> treatment.guest().forbidden().contains(treatment.kind().index()), CureConstraint.CONTRAINDICATED);
    }

    static Constraint sex(ConstraintFactory all) {
        return one(all, treatment -> !treatment.kind().sexes().admits(treatment.guest().sex()), CureConstraint.SEX);
    }

    /** Neither the prescription's days nor the house's: see {@link CureRules}. */
    static Constraint day(ConstraintFactory all) {
        return one(all, treatment -> !treatment.facts().isDayFor(treatment.prescribed(), treatment.day()), CureConstraint.DAY);
    }

    /** A treatment that breaks a rule by itself. */
    static Constraint one(ConstraintFactory all, Predicate<PlannedTreatment> broken, CureConstraint constraint) {
        return all.forEach(PlannedTreatment.class).filter(broken::test).penalize(ONE_HARD)
                .justifyWith((treatment, score) -> treatment.wording().one(treatment)).asConstraint(constraint.key());
    }

    private static Constraint both(BiConstraintStream<PlannedTreatment, PlannedTreatment> pairs, CureConstraint constraint) {
        return pairs.penalize(ONE_HARD).justifyWith((one, other, score) -> one.wording().both(one, other)).asConstraint(constraint.key());
    }
}
