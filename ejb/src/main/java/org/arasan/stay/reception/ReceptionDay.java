package org.arasan.stay.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.arasan.resort.Resort;
import org.arasan.stay.Stay;

/**
 * A house's day as its desk sees it. Lists are in the order of names; those who come late, in the order of their days.
 *
 * @param arriving awaited today
 * @param late awaited on an earlier day, or today past the announced hour
 * @param leaving in house, to leave today
 * @param overdue in house, to have left on an earlier day
 * @param left gone today
 * @param noShows marked as not come, whose stay is not over yet
 * @param papers what was seen of the papers of those who come or are in house, by the stay's id; nobody's, where nobody has looked
 */
public record ReceptionDay(Resort resort, LocalDate day, Instant asOf, List<Stay> arriving, List<Stay> late, List<Stay> inHouse,
        List<Stay> leaving, List<Stay> overdue, List<Stay> left, List<Stay> noShows, List<RoomToMake> rooms, List<Decision> decisions,
        Map<Long, StayPapers> papers) {

    /** Guests about whom the same is to be decided. */
    public record Decision(Matter matter, List<Stay> stays) {
    }

    /** How many rooms wait to be made ready. */
    public long roomsToMake() {
        return rooms.stream().filter(room -> !room.ready()).count();
    }

    /** Everybody awaited until today, who is late first. */
    public List<Stay> awaited() {
        return Stream.concat(late.stream(), arriving.stream()).toList();
    }
}
