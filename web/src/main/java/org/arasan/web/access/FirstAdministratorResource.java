package org.arasan.web.access;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.arasan.Language;
import org.arasan.access.FirstAdministrator;
import org.arasan.access.Role;
import org.arasan.access.StaffAccounts.Colleague;
import org.arasan.web.api.ToldOnce;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The first administrator of an empty house, by the token of the link that the server printed at its start. */
@Path("/first-administrator")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Access")
public class FirstAdministratorResource {

    /** @param language English where it is missing */
    public record Opening(String token, String email, String password, String name, Language language) {
    }

    @Inject
    private FirstAdministrator first;

    @POST
    @ToldOnce
    @SecurityRequirements
    @Operation(summary = "Open the first administrator's account; the token serves once")
    @APIResponse(responseCode = "201")
    public Response open(Opening wanted) {
        Colleague colleague = new Colleague(wanted.email(), wanted.name(), Role.ADMINISTRATOR, null, wanted.language(), null);
        first.open(wanted.token(), colleague, wanted.password());
        return Response.created(URI.create("me")).build();
    }
}
