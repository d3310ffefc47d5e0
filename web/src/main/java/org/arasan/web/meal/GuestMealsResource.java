package org.arasan.web.meal;

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
import java.time.LocalDate;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.meal.MealTimes;
import org.arasan.meal.ration.PackedRation;
import org.arasan.meal.ration.RationDesk;
import org.arasan.meal.seating.SeatGiving;
import org.arasan.meal.seating.SeatReading;
import org.arasan.resort.ResortHours;
import org.arasan.web.api.InOneGo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When one guest eats, and what is packed for them. */
@Path("/stays/{id}/meals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Meals")
@InOneGo
public class GuestMealsResource {

    /** @param meals when the guest eats, by meal */
    public record Row(Long stay, List<SittingRow> meals, List<RationRow> rations) {

        static Row of(MealTimes times, List<PackedRation> rations) {
            return new Row(times.stay(), SittingRow.of(times.meals().values()), rations.stream().map(RationRow::of).toList());
        }
    }

    /** @param sitting counted from 1 */
    public record Place(Integer sitting) {
    }

    public record Wanted(LocalDate day, ResortHours.Kind meal) {
    }

    @PathParam("id")
    private Long id;
    @Inject
    private SeatReading seats;
    @Inject
    private SeatGiving giving;
    @Inject
    private RationDesk rations;

    @GET
    @Operation(summary = "When the guest eats, and which rations are packed for them")
    public Row read() {
        return Row.of(seats.ofStay(id), rations.of(id));
    }

    @PUT
    @Path("/sittings/{meal}")
    @Operation(summary = "Move the guest to another sitting of a meal by hand. Refused where it is full, with what is free")
    public Row seat(@Parameter(description = "BREAKFAST, LUNCH or DINNER") @PathParam("meal") ResortHours.Kind meal, Place place) {
        giving.move(id, meal, place.sitting());
        return read();
    }

    @POST
    @Path("/rations")
    @APIResponseSchema(value = RationRow.class, responseCode = "201")
    @Operation(summary = "Enter a packed ration at the desk, also later than guests can ask for one")
    public Response ask(Wanted wanted) {
        RationRow ration = RationRow.of(rations.ask(id, wanted.day(), wanted.meal()));
        return Response.created(URI.create("stays/" + id + "/meals/rations/" + ration.id())).entity(ration).build();
    }

    @DELETE
    @Path("/rations/{ration}")
    @Operation(summary = "Take a packed ration back")
    public Row takeBack(@PathParam("ration") Long ration) {
        rations.takeBack(id, ration);
        return read();
    }
}
