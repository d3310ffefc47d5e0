package org.arasan.web.waiting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.access.Role;
import org.arasan.stay.waiting.WaitingList;
import org.arasan.stay.waiting.WaitingList.Excerpt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who waits for a place, and to whom one is offered. */
@Path("/waiting-list")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Waiting list")
public class WaitingListResource {

    @Inject
    private WaitingList list;

    @GET
    @Operation(summary = "To whom a place is offered, then who waits, in the order of asking")
    public List<WaitingRow> list(@Parameter(description = "Only those of that resort") @QueryParam("resort") Long resort,
            @Parameter(description = "Only those of that intake") @QueryParam("intake") Long intake,
            @Parameter(description = "Only those who asked for that category") @QueryParam("category") String category) {
        Excerpt excerpt = new Excerpt(resort, intake, category);
        return Stream.concat(list.offered(excerpt).stream().map(WaitingRow::of), list.waiting(excerpt).stream().map(WaitingRow::of)).toList();
    }
}
