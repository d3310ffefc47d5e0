package org.arasan.web.admission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.admission.signup.OwnApplications;
import org.arasan.web.api.InOneGo;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the member who calls has applied for. */
@Path("/my/applications")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.MEMBER)
@Tag(name = "Member")
@InOneGo
public class MyApplicationsResource {

    @Inject
    private OwnApplications own;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "The caller's applications, the latest first, also those filed without signing in")
    public List<ApplicationAnswer> list() {
        return own.all().stream().map(each -> ApplicationAnswer.of(each, reader.language())).toList();
    }

    @PUT
    @Path("/{id}/withdrawal")
    @Operation(summary = "Withdraw one; the next who fits gets the place")
    public ApplicationAnswer withdraw(@PathParam("id") Long id) {
        return ApplicationAnswer.of(own.withdraw(id), reader.language());
    }
}
