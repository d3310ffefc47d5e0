package org.arasan.planning.cure.facts;

import java.util.List;
import org.arasan.member.Sex;

/**
 * A cabinet.
 *
 * @param places at one time
 * @param hours  in which it is open, closures left out or not
 * @param closed in which it is closed all the same
 * @param taken  places that others have, whom this plan does not move
 */
public record CureCabinet(long id, String name, int places, List<Minutes> hours, List<Minutes> closed, List<Taken> taken) {

    /**
     * A place, 1 being the first, that somebody has.
     *
     * @param time  preparation included
     * @param visit while the guest is there
     * @param apart whether what is given keeps women and men apart
     */
    public record Taken(int place, Minutes time, Minutes visit, Sex sex, boolean apart) {
    }

    /** Whether something may be given there all that time, if a place is free. */
    public boolean isOpen(int from, int until) {
        return hours.stream().anyMatch(each -> each.holds(from, until)) && closed.stream().noneMatch(each -> each.overlaps(from, until));
    }

    /** Whether somebody of the other sex is there between, whom the kind, or that other one's, keeps away. */
    public boolean hasOther(CureKind kind, Sex sex, int from, int until) {
        return taken.stream().anyMatch(each -> each.sex() != sex && (kind.isApart() || each.apart()) && each.visit().overlaps(from, until));
    }

    /** How many places others have at some time between. */
    public int takenAt(int minute) {
        return (int) taken.stream().filter(each -> each.time().overlaps(minute, minute + 1)).count();
    }
}
