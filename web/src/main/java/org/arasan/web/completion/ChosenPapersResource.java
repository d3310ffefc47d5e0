package org.arasan.web.completion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.completion.board.ChosenPapers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Certificates of several members of an intake at once. */
@Path("/intakes/{intake}/certificates")
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Completion")
public class ChosenPapersResource {

    /** @param enrolments whom to issue them to */
    public record Wish(List<Long> enrolments) {
    }

    /** @param issued how many of those chosen lacked nothing and held none */
    public record Issued(int issued) {
    }

    @Inject
    private ChosenPapers papers;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Issue certificates to those of these members who lack nothing and hold none; safe to repeat")
    public Issued issue(@PathParam("intake") Long intake, Wish wish) {
        return new Issued(papers.issue(intake, wish.enrolments() == null ? List.of() : wish.enrolments()));
    }

    @GET
    @Produces("application/zip")
    @Operation(summary = "The valid certificates of these members as a ZIP, each file named by its number")
    public Response files(@PathParam("intake") Long intake,
            @Parameter(description = "Whose; may stand several times") @QueryParam("enrolment") List<Long> enrolments) {
        return Response.ok(papers.files(intake, enrolments))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"certificates-" + intake + ".zip\"").build();
    }
}
