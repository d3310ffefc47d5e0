package org.arasan.web.waiting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.stay.waiting.MyPlaces;
import org.arasan.web.api.InOneGo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Beds that are offered to the member who calls. */
@Path("/my/offers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.MEMBER)
@Tag(name = "Member")
@InOneGo
public class MyOffersResource {

    /** @param voucher the number of an approved one of the caller's own, or null where it is not there yet */
    public record Taking(String voucher) {
    }

    /** Why, in a few words; may be left out. */
    public record Leaving(String why) {
    }

    @Inject
    private MyPlaces places;

    @GET
    @Operation(summary = "Beds of the waiting list that are offered to the caller, or were accepted and wait for the voucher")
    public List<OfferRow> offers() {
        return places.places().offers().stream().map(OfferRow::of).toList();
    }

    @PUT
    @Path("/{id}/acceptance")
    @Operation(summary = "Take the bed: confirmed with a voucher of one's own, kept for as long again without one")
    public OfferRow accept(@PathParam("id") Long id, Taking taking) {
        return OfferRow.of(places.accept(id, taking.voucher()));
    }

    @PUT
    @Path("/{id}/refusal")
    @Operation(summary = "Leave the bed to the next; the request ends")
    public OfferRow decline(@PathParam("id") Long id, Leaving leaving) {
        return OfferRow.of(places.decline(id, leaving.why()));
    }
}
