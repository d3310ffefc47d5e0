package org.arasan.web.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arasan.access.Role;
import org.arasan.assessment.bank.QuestionImport;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A file with questions that was handed in: looked at, confirmed, thrown away. */
@Path("/question-files/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HOUSE)
@Tag(name = "Tests")
public class QuestionFileResource {

    @Inject
    private QuestionImport imports;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "What it would bring if it were confirmed now; once decided, what it brought")
    public ImportRow preview(@PathParam("id") Long id) {
        return ImportRow.of(imports.preview(id), reader.texts());
    }

    @POST
    @Path("/confirmation")
    @Operation(summary = "Take all that is new, or nothing; refused while the file has a fault")
    public ImportRow confirm(@PathParam("id") Long id) {
        return ImportRow.of(imports.confirm(id), reader.texts());
    }

    @DELETE
    @Operation(summary = "Throw the file away; nothing of it was taken")
    public void discard(@PathParam("id") Long id) {
        imports.discard(id);
    }
}
