package org.arasan.planning.cure.search;

import org.arasan.planning.cure.facts.CureConstraint;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureKind;
import org.arasan.planning.cure.facts.Minutes;

/** Whether two treatments of one guest go together: rest between them, one kind once a day, general ones on different days. */
final class Rests {

    private final CureFacts facts;
    /** By where the kinds stand: from the beginning of the earlier to that of the later. */
    private final int[][] apart;
    private final int daysApart;

    Rests(CureFacts facts) {
        this.facts = facts;
        int kinds = facts.kinds().size();
        apart = new int[kinds][kinds];
        int longest = 0;
        for (int i = 0; i < kinds; i++) {
            for (int j = 0; j < kinds; j++) {
                int rest = facts.restBetween(facts.kinds().get(i), facts.kinds().get(j));
                apart[i][j] = facts.kinds().get(i).minutes() + rest;
                longest = Math.max(longest, apart[i][j]);
            }
        }
        daysApart = longest > shortestNight() ? 1 : 0;
    }

    /** From the last moment of a day at which something may begin to the first of the next. */
    private int shortestNight() {
        int first = Minutes.OF_A_DAY;
        int last = 0;
        for (Minutes each : facts.cabinets().stream().flatMap(cabinet -> cabinet.hours().stream()).toList()) {
            first = Math.min(first, each.from() % Minutes.OF_A_DAY);
            last = Math.max(last, (each.until() - 1) % Minutes.OF_A_DAY);
        }
        return Minutes.OF_A_DAY - last + first;
    }

    /** How many days before and after have to be looked at. */
    int daysApart() {
        return daysApart;
    }

    boolean clash(CureKind one, int at, CureKind other, int otherAt) {
        return broken(one, at, other, otherAt) != null;
    }

    /** Which rule they break together, or {@code null}. */
    CureConstraint broken(CureKind one, int at, CureKind other, int otherAt) {
        if (at < otherAt + other.minutes() && otherAt < at + one.minutes()) {
            return CureConstraint.TWO_PLACES;
        }
        if (at < otherAt ? otherAt < at + apart[one.index()][other.index()] : at < otherAt + apart[other.index()][one.index()]) {
            return CureConstraint.REST;
        }
        if (Minutes.dayOf(at) != Minutes.dayOf(otherAt)) {
            return null;
        }
        if (one.index() == other.index()) {
            return CureConstraint.TWICE_A_DAY;
        }
        return one.isGeneral() && other.isGeneral() && facts.rules().oneGeneralADay() ? CureConstraint.TWO_GENERAL : null;
    }
}
