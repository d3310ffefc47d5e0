package org.arasan.web.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arasan.access.Role;
import org.arasan.stay.reception.SignInSlips;
import org.arasan.stay.reception.SignInSlips.Slip;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A guest's slip of paper for the first sign-in. */
@Path("/stays/{id}/sign-in-slip")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Stays")
public class SignInSlipResource {

    @Inject
    private SignInSlips slips;

    @POST
    @Operation(summary = "A code for this guest, also one who has lost the password; told this once, earlier codes are void")
    public Slip issue(@PathParam("id") Long id) {
        return slips.of(id);
    }
}
