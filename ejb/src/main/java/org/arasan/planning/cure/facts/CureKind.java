package org.arasan.planning.cure.facts;

import org.arasan.treatment.SexRule;
import org.arasan.treatment.Treatment;

/**
 * A kind of treatment.
 *
 * @param index       where it stands in {@link CureFacts#kinds()}
 * @param cabinet     which of {@link CureFacts#cabinets()}
 * @param minutes     for the guest
 * @param preparation minutes to make the place ready for the next
 * @param startsEvery minutes between its possible starts, counted from midnight
 * @param rest        minutes after it before any other treatment
 */
public record CureKind(int index, long id, String name, int cabinet, int minutes, int preparation, Treatment.Load load, SexRule sexes,
                       int startsEvery, int rest) {

    /** Minutes for which it takes its place. */
    public int occupies() {
        return minutes + preparation;
    }

    public boolean isGeneral() {
        return load == Treatment.Load.GENERAL;
    }

    public boolean isApart() {
        return sexes == SexRule.APART;
    }

    /** Whether it may begin at that minute of a day or of all days. */
    public boolean mayBegin(int at) {
        return Math.floorMod(at, Minutes.OF_A_DAY) % startsEvery == 0;
    }
}
