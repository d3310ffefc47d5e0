package org.arasan.web.resort;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.resort.Room;
import org.arasan.stay.house.RoomKeeping;
import org.arasan.stay.house.RoomWish;
import org.arasan.web.api.Etag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rooms of a house and their beds. */
@Path("/resorts/{resort}/rooms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Houses")
public class RoomsResource {

    /** A room to be entered. */
    public record Entry(String number, String building, Integer floor, String category, Integer beds, Boolean accessible, Boolean lift) {

        RoomWish wish() {
            return new RoomWish(building, floor, category, beds, accessible, lift);
        }
    }

    @Inject
    private RoomKeeping keeping;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "All rooms of a house in the order of the building, with their beds")
    public List<RoomRow> list(@PathParam("resort") Long resort) {
        return keeping.rooms(resort).stream().map(RoomRow::of).toList();
    }

    @POST
    @Operation(summary = "Enter a room with its beds")
    @APIResponseSchema(value = RoomRow.class, responseCode = "201")
    public Response enter(@PathParam("resort") Long resort, Entry entry) {
        Room room = etag.of(keeping.enter(resort, entry.number(), entry.wish().features()));
        return Response.created(URI.create("rooms/" + room.id())).entity(RoomRow.of(room)).build();
    }
}
