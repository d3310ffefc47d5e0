package org.arasan.web.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.stay.Stay;
import org.arasan.stay.reception.Matter;
import org.arasan.stay.reception.ReceptionBoard;
import org.arasan.stay.reception.ReceptionDay;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A house's day as its desk sees it. */
@Path("/resorts/{resort}/today")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Desk")
public class TodayResource {

    /**
     * @param late awaited on an earlier day, or today past the announced hour
     * @param overdue in house, to have left on an earlier day
     * @param left gone today
     * @param noShows marked as not come, while the stay is not over
     */
    public record Row(Long resort, LocalDate day, Instant asOf, List<StayRow> arriving, List<StayRow> late, List<StayRow> inHouse,
            List<StayRow> leaving, List<StayRow> overdue, List<StayRow> left, List<StayRow> noShows, List<ReadinessRow> rooms,
            List<Decision> decisions) {

        static Row of(ReceptionDay day) {
            return new Row(day.resort().id(), day.day(), day.asOf(), rows(day.arriving()), rows(day.late()), rows(day.inHouse()),
                    rows(day.leaving()), rows(day.overdue()), rows(day.left()), rows(day.noShows()),
                    day.rooms().stream().map(ReadinessRow::of).toList(), day.decisions().stream().map(Decision::of).toList());
        }

        private static List<StayRow> rows(List<Stay> stays) {
            return stays.stream().map(StayRow::of).toList();
        }
    }

    /** What waits for somebody's decision, and about whom. */
    public record Decision(Matter matter, List<Long> stays) {

        static Decision of(ReceptionDay.Decision decision) {
            return new Decision(decision.matter(), decision.stays().stream().map(Stay::id).toList());
        }
    }

    @Inject
    private ReceptionBoard board;

    @GET
    @Operation(summary = "Who comes, is in house and leaves today, rooms to make ready, and what waits for a decision")
    public Row read(@PathParam("resort") Long resort) {
        return Row.of(board.today(resort));
    }
}
