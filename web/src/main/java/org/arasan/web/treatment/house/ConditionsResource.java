package org.arasan.web.treatment.house;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.treatment.contraindication.ConditionCatalogue;
import org.arasan.treatment.contraindication.HealthCondition;
import org.arasan.web.api.Etag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The conditions that a house knows, each forbidding some treatments. */
@Path("/resorts/{resort}/conditions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DOCTOR)
@Tag(name = "Treatments")
public class ConditionsResource {

    @PathParam("resort")
    private Long resort;
    @Inject
    private ConditionCatalogue catalogue;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "Conditions, those in use first, by name")
    public List<ConditionRow> list() {
        return catalogue.conditions(resort).stream().map(ConditionRow::of).toList();
    }

    @POST
    @Operation(summary = "Enter a condition and the treatments that it forbids, by their ids")
    @APIResponseSchema(value = ConditionRow.class, responseCode = "201")
    public Response add(ConditionCatalogue.Draft draft) {
        HealthCondition condition = etag.of(catalogue.add(resort, draft));
        return Response.created(URI.create("conditions/" + condition.id())).entity(ConditionRow.of(condition)).build();
    }
}
