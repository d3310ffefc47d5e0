package org.arasan.web.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.timeline.Telling;
import org.arasan.timeline.feed.OwnFeed;
import org.arasan.web.api.ToldOnce;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own days as a calendar to subscribe to: a member's, or a trainer's lessons. */
@Path("/my/feed")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.MEMBER, Role.TRAINER})
@Tag(name = "Calendar")
public class MyFeedResource {

    /**
     * @param treatments whether a member's treatments are named; where it is missing, only that there is one
     * @param language   the account's where it is missing
     */
    public record Wanted(Boolean treatments, Language language) {
    }

    @Inject
    private OwnFeed own;

    @GET
    @Operation(summary = "The subscription that is open, without its address")
    public FeedRow find() {
        return own.find().map(FeedRow::of).orElseThrow(() -> Refusal.notFound("feed.none"));
    }

    @POST
    @ToldOnce
    @Operation(summary = "A new address to subscribe to, told this once; the one before ends")
    @APIResponseSchema(value = FeedRow.class, responseCode = "201")
    public Response make(Wanted wanted) {
        FeedRow made = FeedRow.of(own.make(new Telling(wanted.language(), Boolean.TRUE.equals(wanted.treatments()))));
        return Response.created(URI.create("my/feed")).entity(made).build();
    }

    @DELETE
    @Operation(summary = "End the subscription: calendars find nothing under its address any more; safe to repeat")
    public void revoke() {
        own.revoke();
    }
}
