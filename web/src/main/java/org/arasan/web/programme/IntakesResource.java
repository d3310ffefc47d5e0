package org.arasan.web.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeOpening;
import org.arasan.programme.IntakeRegister;
import org.arasan.programme.IntakeWish;
import org.arasan.web.api.Paging;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Runs of a programme at a resort. */
@Path("/intakes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Intakes")
public class IntakesResource {

    @Inject
    private IntakeRegister register;
    @Inject
    private IntakeOpening opening;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "Intakes, the latest first: all, or those of the caller's own resort")
    public List<IntakeRow> list(@BeanParam Paging paging) {
        return paging.rows(register.intakes(paging.part()), intake -> IntakeRow.of(intake, reader.language()),
                intake -> List.of(intake.firstDay(), intake.id()));
    }

    @POST
    @Operation(summary = "Open an intake; refused in the past, and on days of another intake of the programme there")
    @APIResponseSchema(value = IntakeRow.class, responseCode = "201")
    public Response open(IntakeWish wanted) {
        Intake intake = register.intake(opening.open(wanted).id());
        return Response.created(URI.create("intakes/" + intake.id())).entity(IntakeRow.of(intake, reader.language())).build();
    }
}
