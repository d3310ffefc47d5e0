package org.arasan.web.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.stay.Need;
import org.arasan.stay.StayWish;
import org.arasan.stay.booking.StayBooking;
import org.arasan.stay.booking.StayRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Beds for a stay that has not been booked yet. */
@Path("/resorts/{resort}/fitting-beds")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Stays")
public class FittingBedsResource {

    /** Who would come, when, and what the room must offer. */
    public static class Wanted {

        @QueryParam("member")
        @Parameter(description = "Who would come")
        private Long member;
        @QueryParam("firstDay")
        @Parameter(description = "The day of check-in")
        private LocalDate firstDay;
        @QueryParam("lastDay")
        @Parameter(description = "The day of check-out")
        private LocalDate lastDay;
        @QueryParam("category")
        @Parameter(description = "Only rooms of that category")
        private String category;
        @QueryParam("need")
        @Parameter(description = "What the room must offer")
        private Need need;

        StayRequest at(Long resort) {
            return new StayRequest(null, resort, member, firstDay, lastDay, null, null, new StayWish(need, null, category), null, null,
                    null);
        }
    }

    @Inject
    private StayBooking booking;

    @GET
    @Operation(summary = "Every bed that a guest could have in these days, what harms nobody first")
    public List<StaysResource.Fitting> fitting(@PathParam("resort") Long resort, @BeanParam Wanted wanted) {
        return StaysResource.Fitting.of(booking.fitting(wanted.at(resort)));
    }
}
