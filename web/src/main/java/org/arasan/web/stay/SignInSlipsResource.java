package org.arasan.web.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.stay.reception.SignInSlips;
import org.arasan.stay.reception.SignInSlips.Slip;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Slips for the first sign-in of an intake's members. */
@Path("/intakes/{id}/sign-in-slips")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Stays")
public class SignInSlipsResource {

    @Inject
    private SignInSlips slips;

    @POST
    @Operation(summary = "Codes for everybody of the intake who has no password yet; told this once, earlier codes are void")
    public List<Slip> issue(@PathParam("id") Long id) {
        return slips.ofIntake(id);
    }

    @POST
    @Path("/{enrolment}")
    @Operation(summary = "A code for one member of the intake, also one who has lost the password; told this once, earlier codes are void")
    public Slip issueOne(@PathParam("id") Long id, @PathParam("enrolment") Long enrolment) {
        return slips.ofEnrolment(id, enrolment);
    }
}
