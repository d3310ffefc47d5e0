package org.arasan.web.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.planning.timetable.move.BusyHours;
import org.arasan.planning.timetable.move.BusyHours.BusyHour;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many of a study group are busy elsewhere, hour by hour; never who, nor with what. */
@Path("/groups/{group}/busy-hours")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Course")
public class BusyHoursResource {

    /** One hour, in which {@code busy} of {@code people} have something else to do. */
    public record BusyRow(Instant from, Instant until, int busy, int people) {

        static BusyRow of(BusyHour hour) {
            return new BusyRow(hour.from(), hour.until(), hour.busy(), hour.people());
        }
    }

    @Inject
    private BusyHours hours;

    @GET
    @Operation(summary = "The hours in which members of the group are busy with anything but its lessons, and how many")
    public List<BusyRow> list(@PathParam("group") Long group) {
        return hours.ofGroup(group).stream().map(BusyRow::of).toList();
    }
}
