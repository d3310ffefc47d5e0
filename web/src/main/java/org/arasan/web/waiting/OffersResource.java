package org.arasan.web.waiting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arasan.access.Role;
import org.arasan.stay.waiting.OfferAnswering;
import org.arasan.web.api.Etag;
import org.arasan.web.api.InOneGo;
import org.arasan.web.stay.StayRow;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a guest to whom a place is offered answers, taken down by the house. */
@Path("/stays")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Waiting list")
@InOneGo
public class OffersResource {

    /** @param voucher its number, or null where it is not there yet */
    public record Acceptance(String voucher, String why) {
    }

    /** Why, in a few words; may be left out. */
    public record Refusing(String why) {
    }

    @Inject
    private Etag etag;
    @Inject
    private OfferAnswering answering;

    @PUT
    @Path("/{id}/acceptance")
    @Operation(summary = "The guest takes the bed that was offered: confirmed with a voucher, kept for as long again without one")
    public StayRow accept(@PathParam("id") Long id, Acceptance acceptance) {
        return StayRow.of(etag.of(answering.accept(id, acceptance.voucher(), acceptance.why())));
    }

    @PUT
    @Path("/{id}/refusal")
    @Operation(summary = "The guest does not take the bed that was offered: it goes to the next")
    public StayRow decline(@PathParam("id") Long id, Refusing refusing) {
        return StayRow.of(etag.of(answering.decline(id, refusing.why())));
    }
}
