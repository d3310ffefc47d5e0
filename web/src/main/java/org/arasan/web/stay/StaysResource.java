package org.arasan.web.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.stay.EarlyDeparture;
import org.arasan.stay.StayLookup;
import org.arasan.stay.booking.StayMoving;
import org.arasan.stay.lodging.FittingBed;
import org.arasan.stay.reception.FrontDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Guests' stays: their beds, their arrival and their departure. */
@Path("/stays")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Stays")
public class StaysResource {

    /** @param bed the id of a bed */
    public record Wanted(Long bed) {
    }

    /** @param reason of leaving before the last day; null on the last day */
    public record Departure(EarlyDeparture reason) {
    }

    /** @param notes what choosing the bed means to others */
    public record Fitting(StayRow.Place bed, List<FittingBed.Note> notes) {
    }

    @Inject
    private StayLookup lookup;
    @Inject
    private StayMoving moving;
    @Inject
    private FrontDesk desk;

    @GET
    @Operation(summary = "Everybody of an intake by name")
    public List<StayRow> list(@QueryParam("intake") Long intake) {
        return lookup.ofIntake(intake).stream().map(StayRow::of).toList();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One stay")
    public StayRow read(@PathParam("id") Long id) {
        return StayRow.of(lookup.stay(id));
    }

    @GET
    @Path("/{id}/fitting-beds")
    @Operation(summary = "Every bed the guest may be moved to, what harms nobody first")
    public List<Fitting> fitting(@PathParam("id") Long id) {
        return moving.fitting(id).stream().map(each -> new Fitting(StayRow.Place.of(each.bed()), each.notes())).toList();
    }

    @PUT
    @Path("/{id}/bed")
    @Operation(summary = "Move the guest to that bed by hand; a breach of a room rule is refused with its reason")
    public StayRow move(@PathParam("id") Long id, Wanted wanted) {
        return StayRow.of(moving.move(id, wanted.bed()));
    }

    @DELETE
    @Path("/{id}/bed")
    @Operation(summary = "Take the bed back from a guest who has not come yet")
    public StayRow release(@PathParam("id") Long id) {
        return StayRow.of(moving.release(id));
    }

    @PUT
    @Path("/{id}/arrival")
    @Operation(summary = "Check the guest in")
    public StayRow arrive(@PathParam("id") Long id) {
        return StayRow.of(desk.checkIn(id));
    }

    @PUT
    @Path("/{id}/departure")
    @Operation(summary = "Check the guest out; before the last day with a reason, and the nights that are left are free at once")
    public StayRow depart(@PathParam("id") Long id, Departure departure) {
        return StayRow.of(departure.reason() == null ? desk.checkOut(id) : desk.leaveEarly(id, departure.reason()));
    }
}
