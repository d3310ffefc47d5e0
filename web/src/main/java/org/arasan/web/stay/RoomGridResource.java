package org.arasan.web.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.stay.lodging.RoomGrid;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rooms by days. */
@Path("/resorts/{resort}/room-grid")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Stays")
public class RoomGridResource {

    @Inject
    private RoomGrid grid;
    @Inject
    private DomainClock clock;

    @GET
    @Operation(summary = "The rooms of a house, their beds, and who sleeps there in a range of days")
    public GridSheet look(@PathParam("resort") Long resort, @BeanParam GridQuery query) {
        return new RoomGridModel(grid.look(resort, query.firstDay(), query.span()), clock.now()).sheet(query::shows);
    }
}
