package org.arasan.web.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.arasan.Language;
import org.arasan.access.Role;
import org.arasan.assessment.Setting;
import org.arasan.assessment.bank.ImportPreview;
import org.arasan.assessment.bank.QuestionImport;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files with questions, handed in for a programme's bank. */
@Path("/programmes/{programme}/question-files")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HOUSE)
@Tag(name = "Tests")
public class QuestionFilesResource {

    @Inject
    private QuestionImport imports;
    @Inject
    private Reader reader;

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Hand in a file as the body: Moodle GIFT, one item of IMS QTI 2.1, 2.2 or 3, or a zip package of items; "
            + "answers what it would bring, and writes none of it")
    @APIResponseSchema(value = ImportRow.class, responseCode = "201")
    public Response handIn(@PathParam("programme") Long programme,
            @Parameter(description = "The name of the file, for messages") @QueryParam("name") String name,
            @Parameter(description = "Number of the topic of questions that name none") @QueryParam("topic") Integer topic,
            @Parameter(description = "Language of questions that name none") @QueryParam("language") Language language, InputStream body) {
        ImportPreview preview = imports.handIn(programme, ReceivedQuestions.of(name, body, new Setting(topic, language)));
        return Response.created(URI.create("question-files/" + preview.file().id())).entity(ImportRow.of(preview, reader.texts())).build();
    }
}
