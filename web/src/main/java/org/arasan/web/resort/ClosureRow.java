package org.arasan.web.resort;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.arasan.resort.Closure;
import org.arasan.stay.Stay;
import org.arasan.stay.house.Affected;
import org.arasan.stay.lodging.FittingBed;

/**
 * A closure on the wire.
 *
 * @param room the number of the room; or else building and perhaps floor
 * @param lastDay the last day that is closed whole, or the day on which it was lifted
 */
public record ClosureRow(Long id, Long resort, String room, String building, Integer floor, LocalDate firstDay, LocalDate lastDay,
                         String reason, Instant liftedAt) {

    /** A guest who has a bed in a place to be closed, and the beds elsewhere that fit. */
    public record AffectedRow(Long stay, String guest, Stay.State state, String bed, LocalDate firstDay, LocalDate lastDay,
                              List<Offer> beds) {

        static AffectedRow of(Affected affected) {
            Stay stay = affected.stay();
            return new AffectedRow(stay.id(), affected.guest(), stay.state(), stay.bed().label(), stay.period().firstDay(),
                    stay.period().lastDay(), affected.beds().stream().map(Offer::of).toList());
        }
    }

    /** @param notes what choosing the bed means to others */
    public record Offer(Long id, String label, List<FittingBed.Note> notes) {

        static Offer of(FittingBed fitting) {
            return new Offer(fitting.bed().id(), fitting.bed().label(), fitting.notes());
        }
    }

    static ClosureRow of(Closure closure) {
        return new ClosureRow(closure.id(), closure.resort().id(), closure.room() == null ? null : closure.room().number(),
                closure.building(), closure.floor(), closure.firstDay(), closure.lastDay(), closure.reason(), closure.liftedAt());
    }
}
