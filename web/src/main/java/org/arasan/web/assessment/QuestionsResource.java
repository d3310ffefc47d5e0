package org.arasan.web.assessment;

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
import org.arasan.assessment.bank.QuestionBank;
import org.arasan.assessment.bank.QuestionEdition;
import org.arasan.assessment.bank.QuestionKeeping;
import org.arasan.web.api.Etag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One question of a bank. */
@Path("/questions/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HOUSE)
@Tag(name = "Tests")
public class QuestionsResource {

    @Inject
    private QuestionBank bank;
    @Inject
    private QuestionKeeping keeping;
    @Inject
    private Etag etag;

    @GET
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "A question as it is now, with its key")
    public QuestionRow read(@PathParam("id") Long id) {
        return row(bank.question(id));
    }

    @PUT
    @Operation(summary = "Its next edition; whoever is asked it right now stays with the edition they were asked")
    public QuestionRow change(@PathParam("id") Long id, QuestionEntry entry) {
        return row(keeping.change(id, entry.draft()));
    }

    @PUT
    @Path("/retirement")
    @Operation(summary = "No test draws it any more")
    public QuestionRow retire(@PathParam("id") Long id) {
        return row(keeping.retire(id));
    }

    @DELETE
    @Path("/retirement")
    @Operation(summary = "Tests draw it again")
    public QuestionRow restore(@PathParam("id") Long id) {
        return row(keeping.restore(id));
    }

    private QuestionRow row(QuestionEdition edition) {
        etag.of(edition.question());
        return QuestionRow.of(edition);
    }
}
