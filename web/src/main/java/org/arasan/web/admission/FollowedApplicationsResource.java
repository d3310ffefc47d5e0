package org.arasan.web.admission;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arasan.admission.signup.Following;
import org.arasan.web.api.InOneGo;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An application, for whoever has its key. */
@Path("/followed-applications/{secret}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Joining")
@InOneGo
public class FollowedApplicationsResource {

    @PathParam("secret")
    @Parameter(description = "The key under which the form was sent")
    private String secret;
    @Inject
    private Following following;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "How the application stands")
    public ApplicationAnswer read() {
        return ApplicationAnswer.of(following.look(secret), reader.language());
    }

    @PUT
    @Path("/withdrawal")
    @Operation(summary = "Withdraw it; the next who fits gets the place")
    public ApplicationAnswer withdraw() {
        return ApplicationAnswer.of(following.withdraw(secret), reader.language());
    }
}
