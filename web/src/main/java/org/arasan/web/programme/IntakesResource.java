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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.arasan.access.Role;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeOpening;
import org.arasan.programme.IntakeRegister;
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

    /**
     * @param firstDay the day of check-in, in the resort's calendar; the last day follows from the programme
     * @param details  answers to what the programme's kind asks of an intake; may be left out where it asks nothing
     */
    public record Opening(Long programme, Long resort, LocalDate firstDay, Map<String, String> details) {
    }

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
    public Response open(Opening wanted) {
        Intake intake = register.intake(opening.open(wanted.programme(), wanted.resort(), wanted.firstDay(), wanted.details()).id());
        return Response.created(URI.create("intakes/" + intake.id())).entity(IntakeRow.of(intake, reader.language())).build();
    }
}
