package org.arasan.planning.cure.judge;

import static ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import org.arasan.planning.cure.facts.CureConstraint;

/** What must hold in a cabinet. */
final class CabinetConstraints {

    private CabinetConstraints() {
    }

    /** Counted by steps of time, so that nobody is compared with everybody. */
    static Constraint cabinetFull(ConstraintFactory all) {
        return all.forEach(PlannedTreatment.class).flattenLast(PlannedTreatment::moments)
                .groupBy(moment -> moment, ConstraintCollectors.count())
                .filter((moment, people) -> people + moment.cabinet().takenAt(moment.at()) > moment.cabinet().places())
                .join(Wording.class)
                .penalizeLong(ONE_HARD, (moment, people, wording) -> people + moment.cabinet().takenAt(moment.at()) - moment.cabinet().places())
                .justifyWith((moment, people, wording, score) -> wording.full(moment)).asConstraint(CureConstraint.CABINET_FULL.key());
    }

    /** It is not open, or closed all the same. */
    static Constraint cabinetHours(ConstraintFactory all) {
        return GuestConstraints.one(all, treatment -> !treatment.cabinet().isOpen(treatment.from(), treatment.until()), CureConstraint.CABINET_HOURS);
    }

    /** Women and men in one cabinet at one time, and one of them has what is given to them apart. */
    static Constraint apart(ConstraintFactory all) {
        return all.forEach(PlannedTreatment.class).filter(treatment -> treatment.kind().isApart())
                .join(PlannedTreatment.class, equal(PlannedTreatment::cabinetIndex), overlapping(PlannedTreatment::from, PlannedTreatment::until),
                        filtering((one, other) -> one.guest().sex() != other.guest().sex()
                                && (!other.kind().isApart() || one.index() < other.index())))
                .map((one, other) -> one)
                .concat(all.forEach(PlannedTreatment.class)
                        .filter(one -> one.cabinet().hasOther(one.kind(), one.guest().sex(), one.from(), one.until())))
                .penalize(ONE_HARD).justifyWith((one, score) -> one.wording().one(one)).asConstraint(CureConstraint.APART.key());
    }

    static Constraint start(ConstraintFactory all) {
        return GuestConstraints.one(all, treatment -> !treatment.kind().mayBegin(treatment.from()), CureConstraint.START);
    }

    /** Planned for a time that is over. */
    static Constraint past(ConstraintFactory all) {
        return GuestConstraints.one(all, treatment -> !treatment.due().want().pinned() && treatment.from() < treatment.facts().from(),
                CureConstraint.PAST);
    }

    static Constraint pinned(ConstraintFactory all) {
        return GuestConstraints.one(all, treatment -> treatment.due().want().pinned() && treatment.isMoved(), CureConstraint.PINNED);
    }
}
