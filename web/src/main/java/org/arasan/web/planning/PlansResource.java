package org.arasan.web.planning;

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
import org.arasan.planning.run.PlanOrdering;
import org.arasan.planning.run.PlanPart;
import org.arasan.planning.upset.Upsets;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Plans of an intake: rooms, groups, lessons and treatments, searched for and proposed. */
@Path("/intakes/{intake}/plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Plans")
public class PlansResource {

    /**
     * @param parts   what to plan; all that concerns the intake where it is left out
     * @param seconds how long to search, 1 to 3600; 60 where it is left out
     */
    public record NewPlan(List<PlanPart.Kind> parts, Integer seconds) {

        private static final int USUAL = 60;
    }

    @Inject
    private PlanOrdering ordering;
    @Inject
    private Upsets upsets;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "All plans of the intake, the latest first")
    public List<PlanRow> list(@PathParam("intake") Long intake) {
        return ordering.runs(intake).stream().map(each -> PlanRow.of(each, reader.texts())).toList();
    }

    @GET
    @Path("/upsets")
    @Operation(summary = "What has no place, or one that no longer holds: guests without a bed, an ill trainer, a closed cabinet; and which part of a plan mends it")
    public List<UpsetRow> upsets(@PathParam("intake") Long intake) {
        return upsets.of(intake).stream().map(each -> UpsetRow.of(each, reader.texts())).toList();
    }

    @POST
    @Operation(summary = "Begin to search for a plan; refused while another one of the intake is searched for or undecided")
    @APIResponseSchema(value = PlanRow.class, responseCode = "201")
    public Response order(@PathParam("intake") Long intake, NewPlan wanted) {
        PlanRow row = PlanRow.of(ordering.order(intake, wanted.parts() == null ? List.of() : wanted.parts(),
                wanted.seconds() == null ? NewPlan.USUAL : wanted.seconds()), reader.texts());
        return Response.created(URI.create("plans/" + row.id())).entity(row).build();
    }
}
