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
import org.arasan.stay.Stay;
import org.arasan.stay.reception.ComingAndGoing;
import org.arasan.stay.reception.DeskRound;
import org.arasan.web.api.InOneGo;
import org.arasan.web.api.Paging;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who comes to a resort on a day; several are checked in at once. */
@Path("/arrivals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Desk")
public class ComingsResource {

    /**
     * @param stays their ids, 300 at most
     * @param identitySeen the desk has seen who each of them is; false unless said otherwise
     */
    public record Group(List<Long> stays, boolean identitySeen) {
    }

    @Inject
    private ComingAndGoing days;
    @Inject
    private DeskRound desk;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "Whose first day it is there, by name; today unless a day is named")
    public List<StayRow> list(@Parameter(description = "The resort") @QueryParam("resort") Long resort,
            @Parameter(description = "The day; today unless said otherwise") @QueryParam("day") LocalDate day, @BeanParam Paging paging) {
        return paging.rows(days.arrivals(resort, day, paging.part()), StayRow::of, ComingsResource::place);
    }

    @POST
    @InOneGo
    @Operation(summary = "Check in several guests at once; tells who could not be and why")
    public RoundRow checkIn(Group group) {
        return RoundRow.of(desk.checkIn(group.stays(), group.identitySeen()), reader.texts());
    }

    static List<?> place(Stay stay) {
        return List.of(stay.member().name().family(), stay.member().name().given(), stay.id());
    }
}
