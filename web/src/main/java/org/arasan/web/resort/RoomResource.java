package org.arasan.web.resort;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.arasan.access.Role;
import org.arasan.resort.Room;
import org.arasan.stay.house.RoomKeeping;
import org.arasan.stay.house.RoomWish;
import org.arasan.web.api.Etag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One room and its beds. */
@Path("/rooms/{room}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Houses")
public class RoomResource {

    /** A bed to be put up. */
    public record BedEntry(boolean extra) {
    }

    @PathParam("room")
    private Long id;
    @Inject
    private RoomKeeping keeping;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "One room")
    public RoomRow read() {
        return RoomRow.of(etag.of(keeping.room(id)));
    }

    @PUT
    @Operation(summary = "Change where a room lies and what it offers; beds may be added. Refused where a guest in it needs it as it is")
    public RoomRow furnish(RoomWish wish) {
        return RoomRow.of(etag.of(keeping.furnish(id, wish.features())));
    }

    @POST
    @Path("/beds")
    @Operation(summary = "Put up one more bed; an extra one is given out last")
    @APIResponseSchema(value = RoomRow.class, responseCode = "201")
    public Response putUp(BedEntry entry) {
        Room room = etag.of(keeping.putUp(id, entry.extra()));
        return Response.created(URI.create("rooms/" + room.id())).entity(RoomRow.of(room)).build();
    }

    @DELETE
    @Path("/beds/{bed}")
    @Operation(summary = "Take a bed away; refused while somebody has or will have it")
    public RoomRow takeAway(@PathParam("bed") Long bed) {
        return RoomRow.of(etag.of(keeping.takeAway(id, bed)));
    }
}
