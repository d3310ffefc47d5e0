package org.arasan.web.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.arasan.Language;
import org.arasan.access.Role;
import org.arasan.timeline.feed.HouseFeeds;
import org.arasan.web.api.ToldOnce;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lessons and events of a house, or the lessons in one of its halls, as calendars to subscribe to; no guest is named in them. */
@Path("/resorts/{resort}/feeds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Calendar")
public class HouseFeedsResource {

    /**
     * @param venue    the hall, or null for the whole house
     * @param language the account's where it is missing
     */
    public record Wanted(Long venue, Language language) {
    }

    @PathParam("resort")
    private Long resort;
    @Inject
    private HouseFeeds feeds;

    @GET
    @Operation(summary = "The subscriptions that are open, the house's own first, without their addresses")
    public List<FeedRow> list() {
        return feeds.of(resort).stream().map(FeedRow::of).toList();
    }

    @POST
    @ToldOnce
    @Operation(summary = "A new address to subscribe to, told this once; the one before of the same hall or house ends")
    @APIResponseSchema(value = FeedRow.class, responseCode = "201")
    public Response make(Wanted wanted) {
        FeedRow made = FeedRow.of(feeds.make(resort, wanted.venue(), wanted.language()));
        return Response.created(URI.create("resorts/" + resort + "/feeds/" + made.id())).entity(made).build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "End a subscription: calendars find nothing under its address any more; safe to repeat")
    public void revoke(@PathParam("id") Long id) {
        feeds.revoke(resort, id);
    }
}
