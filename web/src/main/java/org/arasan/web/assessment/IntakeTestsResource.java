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
import org.arasan.assessment.test.HeldTest;
import org.arasan.assessment.test.TestHolding;
import org.arasan.web.api.Etag;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tests that an intake sits. */
@Path("/intakes/{intake}/tests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Tests")
public class IntakeTestsResource {

    /** Which test of the programme. */
    public record Wish(Long test) {
    }

    @Inject
    private TestHolding holding;
    @Inject
    private Reader reader;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "Tests that the intake holds, the first held first")
    public List<HeldRow> list(@PathParam("intake") Long intake) {
        return holding.held(intake).stream().map(each -> HeldRow.of(each, reader.language())).toList();
    }

    @POST
    @Operation(summary = "Have a test held; its days say when it opens and closes, otherwise somebody does")
    @APIResponseSchema(value = HeldRow.class, responseCode = "201")
    public Response hold(@PathParam("intake") Long intake, Wish wish) {
        HeldTest held = etag.of(holding.hold(intake, wish.test()));
        return Response.created(URI.create("held-tests/" + held.id())).entity(HeldRow.of(held, reader.language())).build();
    }
}
