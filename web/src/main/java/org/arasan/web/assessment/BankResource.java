package org.arasan.web.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.arasan.Language;
import org.arasan.access.Role;
import org.arasan.assessment.QuestionType;
import org.arasan.assessment.bank.QuestionBank;
import org.arasan.assessment.bank.QuestionEdition;
import org.arasan.assessment.bank.QuestionFilter;
import org.arasan.assessment.bank.QuestionKeeping;
import org.arasan.web.api.Etag;
import org.arasan.web.api.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The question bank of a programme: read by every administrator, written by those of the whole house. */
@Path("/programmes/{programme}/questions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Tests")
public class BankResource {

    @Inject
    private QuestionBank bank;
    @Inject
    private QuestionKeeping keeping;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "Questions with their keys, by topic; retired ones only where asked for")
    public List<QuestionRow> list(@PathParam("programme") Long programme,
            @Parameter(description = "Only those of that topic, by its number") @QueryParam("topic") Integer topic,
            @Parameter(description = "Only those in that language") @QueryParam("language") Language language,
            @Parameter(description = "Only those answered in that way") @QueryParam("type") QuestionType type,
            @Parameter(description = "Those that are retired, instead of those in use") @QueryParam("retired") boolean retired,
            @BeanParam Paging paging) {
        return paging.rows(bank.questions(programme, new QuestionFilter(topic, language, type, retired), paging.part()), QuestionRow::of,
                last -> List.of(last.topic(), last.question().id()));
    }

    @POST
    @RolesAllowed(Role.HOUSE)
    @Operation(summary = "Enter a question. Refused where it cannot be asked or marked, and where the bank has it already")
    @APIResponseSchema(value = QuestionRow.class, responseCode = "201")
    public Response enter(@PathParam("programme") Long programme, QuestionEntry entry) {
        QuestionEdition edition = keeping.enter(programme, entry.draft());
        etag.of(edition.question());
        return Response.created(URI.create("questions/" + edition.question().id())).entity(QuestionRow.of(edition)).build();
    }
}
