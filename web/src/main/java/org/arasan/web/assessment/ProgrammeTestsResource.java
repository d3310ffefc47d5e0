package org.arasan.web.assessment;

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
import org.arasan.assessment.test.KnowledgeTest;
import org.arasan.assessment.test.TestBook;
import org.arasan.web.api.Etag;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tests of a programme: read by every administrator, written by those of the whole house. */
@Path("/programmes/{programme}/tests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Tests")
public class ProgrammeTestsResource {

    @Inject
    private TestBook book;
    @Inject
    private Reader reader;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "Tests that are not retired, the first made first")
    public List<TestRow> list(@PathParam("programme") Long programme) {
        return book.tests(programme).stream().map(each -> TestRow.of(each, reader.language())).toList();
    }

    @POST
    @RolesAllowed(Role.HOUSE)
    @Operation(summary = "Make a test; a programme has one final test at most")
    @APIResponseSchema(value = TestRow.class, responseCode = "201")
    public Response make(@PathParam("programme") Long programme, TestEntry entry) {
        KnowledgeTest test = etag.of(book.make(programme, entry.plan()));
        return Response.created(URI.create("tests/" + test.id())).entity(TestRow.of(test, reader.language())).build();
    }
}
