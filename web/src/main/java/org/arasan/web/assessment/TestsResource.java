package org.arasan.web.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arasan.access.Role;
import org.arasan.assessment.test.TestBook;
import org.arasan.web.api.Etag;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One test of a programme. */
@Path("/tests/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HOUSE)
@Tag(name = "Tests")
public class TestsResource {

    @Inject
    private TestBook book;
    @Inject
    private Reader reader;
    @Inject
    private Etag etag;

    @GET
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "One test")
    public TestRow read(@PathParam("id") Long id) {
        return TestRow.of(etag.of(book.test(id)), reader.language());
    }

    @PUT
    @Operation(summary = "Other rules, for attempts begun from now on")
    public TestRow change(@PathParam("id") Long id, TestEntry entry) {
        return TestRow.of(etag.of(book.change(id, entry.plan())), reader.language());
    }

    @PUT
    @Path("/retirement")
    @Operation(summary = "No further intake holds it; where it is held, it goes on")
    public TestRow retire(@PathParam("id") Long id) {
        return TestRow.of(etag.of(book.retire(id)), reader.language());
    }
}
