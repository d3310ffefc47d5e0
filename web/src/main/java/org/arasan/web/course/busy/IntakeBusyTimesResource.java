package org.arasan.web.course.busy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.course.busy.BusySpan;
import org.arasan.course.busy.BusyTimes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When the guests of an intake are busy with treatments; which ones, nobody is told here. */
@Path("/intakes/{intake}/busy-times")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Course")
public class IntakeBusyTimesResource {

    @PathParam("intake")
    private Long intake;
    @Inject
    private BusyTimes times;

    @GET
    @Operation(summary = "When guests of the intake have treatments on a day, by name; neither what nor where")
    public List<BusySpan> list(@Parameter(description = "By the calendar of the house") @QueryParam("day") LocalDate day) {
        if (day == null) {
            throw Refusal.invalid("appointment.day-missing").at("day");
        }
        return times.ofIntake(intake, day);
    }
}
