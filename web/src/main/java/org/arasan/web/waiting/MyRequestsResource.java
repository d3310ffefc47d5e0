package org.arasan.web.waiting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.stay.Need;
import org.arasan.stay.Stay;
import org.arasan.stay.StayWish;
import org.arasan.stay.waiting.MyPlaces;
import org.arasan.web.api.InOneGo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the member who calls waits for. */
@Path("/my/requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.MEMBER)
@Tag(name = "Member")
@InOneGo
public class MyRequestsResource {

    /**
     * What is asked for.
     *
     * @param category of the room, or null for any
     * @param wish the IIN of the person to share a room with, or null
     */
    public record NewRequest(Long intake, String category, Need need, String wish) {
    }

    /** Why, in a few words; may be left out. */
    public record Leaving(String why) {
    }

    @Inject
    private MyPlaces places;

    @GET
    @Operation(summary = "What the caller waits for, with the place in the line")
    public List<RequestRow> requests() {
        return places.places().requests().stream().map(RequestRow::of).toList();
    }

    @POST
    @Operation(summary = "Ask for a place in an intake that has not begun; a bed that is free is offered at once")
    @APIResponseSchema(value = RequestRow.class, responseCode = "201")
    public Response ask(NewRequest asked) {
        Stay stay = places.ask(asked.intake(), new StayWish(asked.need(), asked.wish(), asked.category()));
        return Response.created(URI.create("my/requests/" + stay.id())).entity(RequestRow.of(stay)).build();
    }

    @PUT
    @Path("/{id}/withdrawal")
    @Operation(summary = "Wait no longer")
    public RequestRow withdraw(@PathParam("id") Long id, Leaving leaving) {
        return RequestRow.of(places.withdraw(id, leaving.why()));
    }
}
