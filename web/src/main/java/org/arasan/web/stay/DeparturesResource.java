package org.arasan.web.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arasan.access.Role;
import org.arasan.stay.reception.DeskRound;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who of an intake leaves. */
@Path("/intakes/{intake}/departures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Stays")
public class DeparturesResource {

    @Inject
    private DeskRound desk;
    @Inject
    private Reader reader;

    @POST
    @Operation(summary = "Check out everybody of the intake whose last day has come; tells who could not be and why")
    public RoundRow all(@PathParam("intake") Long intake) {
        return RoundRow.of(desk.checkOutAll(intake), reader.texts());
    }
}
