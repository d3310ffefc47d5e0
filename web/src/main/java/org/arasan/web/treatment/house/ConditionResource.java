package org.arasan.web.treatment.house;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arasan.access.Role;
import org.arasan.treatment.contraindication.ConditionCatalogue;
import org.arasan.web.api.Etag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One condition of a house's catalogue. */
@Path("/conditions/{condition}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DOCTOR)
@Tag(name = "Treatments")
public class ConditionResource {

    @PathParam("condition")
    private Long id;
    @Inject
    private ConditionCatalogue catalogue;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "One condition")
    public ConditionRow read() {
        return ConditionRow.of(etag.of(catalogue.condition(id)));
    }

    @PUT
    @Operation(summary = "Change what it is called and what it forbids from now on; prescriptions made already stay")
    public ConditionRow change(ConditionCatalogue.Draft draft) {
        return ConditionRow.of(etag.of(catalogue.change(id, draft)));
    }

    @PUT
    @Path("/use")
    @Operation(summary = "It may be noted again")
    public ConditionRow takeIntoUse() {
        return ConditionRow.of(etag.of(catalogue.takeIntoUse(id)));
    }

    @DELETE
    @Path("/use")
    @Operation(summary = "It is noted for nobody any more; what was noted goes on")
    public ConditionRow takeOutOfUse() {
        return ConditionRow.of(etag.of(catalogue.takeOutOfUse(id)));
    }
}
