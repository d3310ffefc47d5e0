package org.arasan.planning.cure.search;

import java.time.LocalDate;
import java.util.List;
import org.arasan.planning.cure.facts.CureConstraint;
import org.arasan.planning.cure.facts.Due;

/** A treatment without a time, and what stands in its way on which days; with no days, on all that could be. */
public record LeftOut(Due due, List<Hindrance> hindrances) {

    /** One constraint, and the days on which it is what is in the way. */
    public record Hindrance(CureConstraint constraint, List<LocalDate> days) {
    }
}
