package org.arasan.web.meal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arasan.access.Role;
import org.arasan.meal.diet.GuestDiets;
import org.arasan.web.api.InOneGo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** By which diet a guest eats. That somebody read it is kept. */
@Path("/stays/{id}/diet")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMINISTRATOR, Role.DOCTOR})
@Tag(name = "Meals")
@InOneGo
public class GuestDietResource {

    /** @param diet null where the guest eats what everybody does */
    public record Row(Long stay, DietRow diet) {
    }

    /** @param diet the id of one, or null for none */
    public record Wanted(Long diet) {
    }

    @PathParam("id")
    private Long id;
    @Inject
    private GuestDiets diets;

    @GET
    @Operation(summary = "The guest’s diet; that the caller read it is kept")
    public Row read() {
        return new Row(id, diets.of(id).map(DietRow::of).orElse(null));
    }

    @PUT
    @Operation(summary = "Give the guest a diet of the house, or take it away")
    public Row set(Wanted wanted) {
        return new Row(id, diets.set(id, wanted.diet()).map(DietRow::of).orElse(null));
    }
}
