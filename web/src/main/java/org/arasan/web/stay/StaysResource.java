package org.arasan.web.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.stay.Need;
import org.arasan.stay.Stay;
import org.arasan.stay.StayEvent;
import org.arasan.stay.StayLookup;
import org.arasan.stay.StayWish;
import org.arasan.stay.booking.GuestReplacing;
import org.arasan.stay.booking.StayBooking;
import org.arasan.stay.booking.StayMoving;
import org.arasan.stay.booking.StayRequest;
import org.arasan.stay.lodging.FittingBed;
import org.arasan.web.api.Etag;
import org.arasan.web.api.InOneGo;
import org.arasan.web.api.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Guests' stays: booking them, reading them, and the beds that fit. */
@Path("/stays")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Stays")
public class StaysResource {

    /**
     * What is to be booked.
     *
     * @param intake for a stay with a course; its resort and its days, unless others are named
     * @param resort for a stay by itself
     * @param lastDay the day of check-out
     * @param state REQUESTED, HELD or CONFIRMED; CONFIRMED unless said otherwise
     * @param wish the IIN of the person to share a room with
     * @param voucher its number, for a confirmed stay
     * @param iin of the guest, instead of the id: how an administrator of one resort books somebody whom the house does not know yet
     */
    public record NewStay(Long intake, Long resort, Long member, LocalDate firstDay, LocalDate lastDay, Stay.State state, Long bed,
            String category, Need need, String wish, String voucher, String why, String iin) {

        StayRequest request() {
            return new StayRequest(intake, resort, member, firstDay, lastDay, state, bed, new StayWish(need, wish, category), voucher, why,
                    iin);
        }
    }

    /** @param notes what choosing the bed means to others */
    public record Fitting(StayRow.Place bed, List<FittingBed.Note> notes) {

        static List<Fitting> of(List<FittingBed> beds) {
            return beds.stream().map(each -> new Fitting(StayRow.Place.of(each.bed()), each.notes())).toList();
        }
    }

    /** @param who the name of the account; null where time alone did it */
    public record Event(Instant at, String who, StayEvent.What what, String was, String became, String why) {

        static Event of(StayEvent event) {
            return new Event(event.at(), event.account() == null ? null : event.account().name(), event.what(), event.was(), event.became(),
                    event.why());
        }
    }

    @Inject
    private Etag etag;
    @Inject
    private StayLookup lookup;
    @Inject
    private StayBooking booking;
    @Inject
    private StayMoving moving;
    @Inject
    private GuestReplacing replacing;

    @GET
    @Operation(summary = "Everybody who has a place in an intake, by name; or the stays of a resort in the order of arrival")
    public List<StayRow> list(@Parameter(description = "Only the stays of that intake") @QueryParam("intake") Long intake, @BeanParam StayQuery query, @BeanParam Paging paging) {
        if (intake != null) {
            return lookup.ofIntake(intake).stream().map(StayRow::of).toList();
        }
        return paging.rows(lookup.ofResort(query.resort, query.from, query.until, query.state, paging.part()), StayRow::of,
                stay -> List.of(stay.period().arrives(), stay.id()));
    }

    @POST
    @InOneGo
    @Operation(summary = "Book a stay: waiting, held for a while, or confirmed by a voucher")
    @APIResponseSchema(value = StayRow.class, responseCode = "201")
    public Response book(NewStay stay) {
        return created(booking.book(stay.request()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One stay")
    public StayRow read(@PathParam("id") Long id) {
        return StayRow.of(etag.of(lookup.stay(id)));
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "All that was done with the stay: who, when, what and why, the latest first")
    public List<Event> history(@PathParam("id") Long id) {
        return lookup.history(id).stream().map(Event::of).toList();
    }

    @GET
    @Path("/{id}/fitting-beds")
    @Operation(summary = "Every bed the guest may be moved to, also for other days of the stay; what harms nobody first")
    public List<Fitting> fitting(@PathParam("id") Long id,
            @Parameter(description = "Another first day than the stay’s") @QueryParam("firstDay") LocalDate firstDay,
            @Parameter(description = "Another last day than the stay’s") @QueryParam("lastDay") LocalDate lastDay) {
        return Fitting.of(moving.fitting(id, firstDay, lastDay));
    }

    @POST
    @InOneGo
    @Path("/{id}/replacement")
    @Operation(summary = "Put another guest in this one's place: a new voucher on the same quota, the same bed and study group")
    @APIResponseSchema(value = StayRow.class, responseCode = "201")
    public Response replace(@PathParam("id") Long id, GuestReplacing.Replacement replacement) {
        return created(replacing.replace(id, replacement));
    }

    private Response created(Stay stay) {
        return Response.created(URI.create("stays/" + stay.id())).entity(StayRow.of(etag.of(stay))).build();
    }
}
