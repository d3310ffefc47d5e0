package org.arasan.web.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.stay.EarlyDeparture;
import org.arasan.stay.Need;
import org.arasan.stay.StayWish;
import org.arasan.stay.booking.NoShows;
import org.arasan.stay.booking.StayConfirming;
import org.arasan.stay.booking.StayMoving;
import org.arasan.stay.booking.StayRetiming;
import org.arasan.stay.reception.FrontDesk;
import org.arasan.web.api.Etag;
import org.arasan.web.api.InOneGo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is done with one stay in its life; every change may tell why, and stands in the stay's history. */
@Path("/stays")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Stays")
@InOneGo
public class StayChangesResource {

    /** @param bed the id of a bed */
    public record Wanted(Long bed, String why) {
    }

    /** @param voucher its number */
    public record Confirmation(String voucher, String why) {
    }

    /** @param wish the IIN of the person to share a room with, or null */
    public record Wishes(Need need, String wish, String category, String why) {
    }

    /** @param with the id of the other stay */
    public record Exchange(Long with, String why) {
    }

    /** @param at when the guest is expected; null for in time after all */
    public record Expected(Instant at, String why) {
    }

    /** Why, in a few words; may be left out. */
    public record Why(String why) {
    }

    /** @param reason of leaving before the last day; null on the last day */
    public record Departure(EarlyDeparture reason) {
    }

    @PathParam("id")
    private Long id;
    @Inject
    private Etag etag;
    @Inject
    private StayConfirming confirming;
    @Inject
    private StayMoving moving;
    @Inject
    private StayRetiming retiming;
    @Inject
    private NoShows noShows;
    @Inject
    private FrontDesk desk;

    @PUT
    @Path("/{id}/hold")
    @Operation(summary = "Keep a bed for the guest, for as long as the house holds beds")
    public StayRow hold(Wanted wanted) {
        return StayRow.of(etag.of(confirming.hold(id, wanted.bed(), wanted.why())));
    }

    @PUT
    @Path("/{id}/confirmation")
    @Operation(summary = "Confirm the stay by the guest's voucher; the guest is enrolled where there is an intake")
    public StayRow confirm(Confirmation confirmation) {
        return StayRow.of(etag.of(confirming.confirm(id, confirmation.voucher(), confirmation.why())));
    }

    @PUT
    @Path("/{id}/cancellation")
    @Operation(summary = "Give the stay up; bed, voucher and place in the intake are free again")
    public StayRow cancel(Why why) {
        return StayRow.of(etag.of(confirming.cancel(id, why.why())));
    }

    @PUT
    @Path("/{id}/wishes")
    @Operation(summary = "What the guest asks of the stay")
    public StayRow ask(Wishes asked) {
        return StayRow.of(etag.of(confirming.ask(id, new StayWish(asked.need(), asked.wish(), asked.category()), asked.why())));
    }

    @PUT
    @Path("/{id}/bed")
    @Operation(summary = "Move the guest to that bed by hand; a breach of a room rule is refused with its reason")
    public StayRow move(Wanted wanted) {
        return StayRow.of(etag.of(moving.move(id, wanted.bed(), wanted.why())));
    }

    @DELETE
    @Path("/{id}/bed")
    @Operation(summary = "Take the bed back from a guest who has not come yet")
    public StayRow release(@Parameter(description = "Why, in a few words") @QueryParam("why") String why) {
        return StayRow.of(etag.of(moving.release(id, why)));
    }

    @PUT
    @Path("/{id}/exchange")
    @Operation(summary = "Let two guests change places; answers both")
    public List<StayRow> swap(Exchange exchange) {
        return moving.swap(id, exchange.with(), exchange.why()).stream().map(StayRow::of).toList();
    }

    @PUT
    @Path("/{id}/period")
    @Operation(summary = "Extend, shorten or shift the stay, in its bed or in another one")
    public StayRow retime(StayRetiming.Change change) {
        return StayRow.of(etag.of(retiming.retime(id, change)));
    }

    @PUT
    @Path("/{id}/expected")
    @Operation(summary = "Note that the guest comes later than planned; the stay ends when it was to end")
    public StayRow expect(Expected expected) {
        return StayRow.of(etag.of(retiming.expect(id, expected.at(), expected.why())));
    }

    @PUT
    @Path("/{id}/no-show")
    @Operation(summary = "The guest has not come; the nights go back on sale")
    public StayRow miss(Why why) {
        return StayRow.of(etag.of(noShows.mark(id, why.why())));
    }

    @DELETE
    @Path("/{id}/no-show")
    @Operation(summary = "The guest has come after all; the bed is theirs again unless somebody else has it by now")
    public StayRow takeBackNoShow(@Parameter(description = "Why, in a few words") @QueryParam("why") String why) {
        return StayRow.of(etag.of(noShows.takeBack(id, why)));
    }

    @PUT
    @Path("/{id}/arrival")
    @Operation(summary = "Check the guest in")
    public StayRow arrive() {
        return StayRow.of(etag.of(desk.checkIn(id)));
    }

    @PUT
    @Path("/{id}/departure")
    @Operation(summary = "Check the guest out; before the last day with a reason, and the nights that are left are free at once")
    public StayRow depart(Departure departure) {
        return StayRow.of(etag.of(departure.reason() == null ? desk.checkOut(id) : desk.leaveEarly(id, departure.reason())));
    }
}
