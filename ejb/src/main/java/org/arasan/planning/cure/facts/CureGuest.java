package org.arasan.planning.cure.facts;

import java.util.List;
import java.util.Set;
import org.arasan.member.Sex;

/**
 * A guest.
 *
 * @param id        of the stay
 * @param stays     from arrival to departure
 * @param busy      when something else is on
 * @param forbidden which of {@link CureFacts#kinds()} the guest must not have
 */
public record CureGuest(long id, String name, Sex sex, Minutes stays, List<Busy> busy, Set<Integer> forbidden) {

    /** What a guest does who cannot have a treatment: none of it is medical. */
    public enum Doing { LESSON, MEAL, EVENT, QUIET_HOUR, ELSEWHERE }

    /** While it lasts; a meal with the minutes that the house keeps free around it. */
    public record Busy(Doing doing, Minutes time) {
    }

    /** The stay's first day among the plan's, 0 being its first. */
    public int firstDay() {
        return Minutes.dayOf(stays.from());
    }

    /** The day of departure. */
    public int lastDay() {
        return Minutes.dayOf(stays.until() - 1);
    }
}
