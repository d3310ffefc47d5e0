package org.arasan.web.meal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.arasan.access.Role;
import org.arasan.meal.kitchen.Kitchen;
import org.arasan.meal.ration.RationDesk;
import org.arasan.meal.ration.RationRules;
import org.arasan.web.api.Etag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the kitchen of a house has to know. */
@Path("/resorts/{resort}/kitchen")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Meals")
public class KitchenResource {

    /** @param daysBefore how many days before its day a packed ration is asked for */
    public record Rules(Integer daysBefore) {

        static Rules of(RationRules rules) {
            return new Rules(rules.daysBefore());
        }
    }

    @PathParam("resort")
    private Long resort;
    @Inject
    private Kitchen kitchen;
    @Inject
    private RationDesk rations;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "One day: people at every sitting, who eats by which diet, rations to pack")
    public KitchenRow day(@Parameter(description = "The day; left out, today") @QueryParam("day") LocalDate day) {
        return KitchenRow.of(kitchen.day(resort, day));
    }

    @GET
    @Path("/ration-rules")
    @Operation(summary = "How many days before packed rations are asked for")
    public Rules rules() {
        return Rules.of(etag.of(rations.rules(resort)));
    }

    @PUT
    @Path("/ration-rules")
    @Operation(summary = "Change how many days before packed rations are asked for")
    public Rules set(Rules rules) {
        return Rules.of(etag.of(rations.set(resort, rules.daysBefore())));
    }
}
