package org.arasan.web.trainer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.access.Role;
import org.arasan.course.substitution.SubstitutionAsking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The signed-in trainer cannot come, or is told that somebody else does. */
@Path("/my/substitutions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TRAINER)
@Tag(name = "Course")
public class MySubstitutionsResource {

    /** Which lesson the trainer cannot give, and why. */
    public record Question(Long lesson, String why) {
    }

    @Inject
    private SubstitutionAsking asking;

    @GET
    @Operation(summary = "What the caller has asked, and what has changed and is not acknowledged yet")
    public List<SubstitutionRow> list() {
        return Stream.concat(asking.open().stream(), asking.changes().stream()).map(SubstitutionRow::of).toList();
    }

    @POST
    @Operation(summary = "Say that one cannot give a lesson, and why; an administrator decides")
    @APIResponseSchema(value = SubstitutionRow.class, responseCode = "201")
    public Response ask(Question question) {
        SubstitutionRow row = SubstitutionRow.of(asking.ask(question.lesson(), question.why()));
        return Response.created(URI.create("my/substitutions/" + row.id())).entity(row).build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "One can come after all")
    public void withdraw(@PathParam("id") Long id) {
        asking.withdraw(id);
    }

    @PUT
    @Path("/{id}/acknowledgement")
    @Operation(summary = "One has seen the change; safe to repeat")
    public void acknowledge(@PathParam("id") Long id) {
        asking.acknowledge(id);
    }
}
