package org.arasan.planning.cure.judge;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** Every constraint of a plan of cures, one method each: those that must hold, then what is left out, then the wishes. */
public class CureConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory all) {
        return new Constraint[] {
            GuestConstraints.twoPlaces(all), GuestConstraints.lesson(all), GuestConstraints.meal(all), GuestConstraints.event(all),
            GuestConstraints.quietHour(all), GuestConstraints.elsewhere(all), GuestConstraints.away(all), GuestConstraints.rest(all), GuestConstraints.twiceADay(all),
            GuestConstraints.twoGeneral(all), GuestConstraints.contraindicated(all), GuestConstraints.sex(all), GuestConstraints.day(all),
            CabinetConstraints.cabinetFull(all), CabinetConstraints.cabinetHours(all), CabinetConstraints.apart(all),
            CabinetConstraints.start(all), CabinetConstraints.past(all), CabinetConstraints.pinned(all),
            WishConstraints.leftOut(all), WishConstraints.partOfDay(all), WishConstraints.frame(all), WishConstraints.spread(all),
            WishConstraints.sameHour(all), WishConstraints.waiting(all), WishConstraints.fullDay(all), WishConstraints.moved(all),
            WishConstraints.disturbed(all)};
    }
}
