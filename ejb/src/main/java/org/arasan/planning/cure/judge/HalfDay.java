package org.arasan.planning.cure.judge;

import org.arasan.planning.cure.facts.Minutes;

/** A guest's morning or afternoon, on a day of the plan. */
record HalfDay(int guest, int day, boolean morning) {

    /** Something that the guest has to come for. */
    record Visit(HalfDay half, int from, int until) {
    }

    static Visit visit(int guest, int from, int until) {
        return new Visit(new HalfDay(guest, Minutes.dayOf(from), Minutes.isMorning(from)), from, until);
    }
}
