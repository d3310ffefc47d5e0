package org.arasan.web.trainer;

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
import java.util.List;
import org.arasan.access.Role;
import org.arasan.course.substitution.Substituting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What trainers who cannot come have asked of a resort. */
@Path("/substitutions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Course")
public class SubstitutionsResource {

    /** Why the trainer is to give the lesson after all. */
    public record Answer(String answer) {
    }

    @Inject
    private Substituting substituting;

    @GET
    @Operation(summary = "What nobody has decided yet, the next lesson first")
    public List<SubstitutionRow> asked(@Parameter(description = "The resort") @QueryParam("resort") Long resort) {
        return substituting.asked(resort).stream().map(SubstitutionRow::of).toList();
    }

    @PUT
    @Path("/{id}/refusal")
    @Operation(summary = "Say no, and why; the trainer is told")
    public void decline(@PathParam("id") Long id, Answer answer) {
        substituting.decline(id, answer.answer());
    }
}
