package org.arasan.web.treatment.house;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.arasan.treatment.cabinet.Cabinet;
import org.arasan.treatment.cabinet.CabinetClosure;
import org.arasan.treatment.cabinet.CabinetHours;
import org.arasan.treatment.cabinet.Cabinets;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A treatment cabinet on the wire.
 *
 * @param hours    of its own; none where it keeps the house's
 * @param noHours  whether it is open at no time, since the house has no hours for treatments either
 * @param closures those that are not over
 */
public record CabinetRow(Long id, Long resort, String name, int places, List<HoursRow> hours, boolean noHours, List<ClosureRow> closures) {

    /** @param day null for every day that has none of its own */
    public record HoursRow(@Schema(type = SchemaType.STRING) DayOfWeek day, LocalTime from, LocalTime until) {

        static HoursRow of(CabinetHours hours) {
            return new HoursRow(hours.day(), hours.span().from(), hours.span().until());
        }

        Cabinets.Hours hours() {
            return new Cabinets.Hours(day, from, until);
        }
    }

    /** From one moment until another. */
    public record ClosureRow(Long id, Instant begins, Instant ends, String reason) {

        static ClosureRow of(CabinetClosure closure) {
            return new ClosureRow(closure.id(), closure.begins(), closure.ends(), closure.reason());
        }
    }

    static CabinetRow of(Cabinet cabinet) {
        return new CabinetRow(cabinet.venue().id(), cabinet.venue().resort().id(), cabinet.venue().name(), cabinet.venue().places(),
                cabinet.own().stream().map(HoursRow::of).toList(),
                cabinet.hasNoHours(), cabinet.closures().stream().map(ClosureRow::of).toList());
    }
}
