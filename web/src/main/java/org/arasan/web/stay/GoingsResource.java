package org.arasan.web.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.stay.reception.ComingAndGoing;
import org.arasan.stay.reception.DeskRound;
import org.arasan.web.api.InOneGo;
import org.arasan.web.api.Paging;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who leaves a resort on a day; several are checked out at once. */
@Path("/departures")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Desk")
public class GoingsResource {

    /** @param stays their ids, 300 at most */
    public record Group(List<Long> stays) {
    }

    @Inject
    private ComingAndGoing days;
    @Inject
    private DeskRound desk;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "Whose last day it is there, by name; today unless a day is named")
    public List<StayRow> list(@Parameter(description = "The resort") @QueryParam("resort") Long resort,
            @Parameter(description = "The day; today unless said otherwise") @QueryParam("day") LocalDate day, @BeanParam Paging paging) {
        return paging.rows(days.departures(resort, day, paging.part()), StayRow::of, ComingsResource::place);
    }

    @POST
    @InOneGo
    @Operation(summary = "Check out several guests at once; tells who could not be and why")
    public RoundRow checkOut(Group group) {
        return RoundRow.of(desk.checkOut(group.stays()), reader.texts());
    }
}
