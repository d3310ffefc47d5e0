package org.arasan.web.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.stay.reception.RegistrationForms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The forms that guests sign on arrival. */
@Path("/registration-forms")
@Produces("application/pdf")
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Desk")
public class RegistrationFormsResource {

    @Inject
    private RegistrationForms forms;

    @GET
    @Operation(summary = "The registration forms of those stays, or of everybody who arrives at the resort that day, in one PDF")
    public Response list(@Parameter(description = "The resort whose arrivals are printed, unless stays are named") @QueryParam("resort") Long resort,
            @Parameter(description = "Their day of arrival; today unless said otherwise") @QueryParam("day") LocalDate day,
            @Parameter(description = "The ids of the stays, if not all of a day are meant") @QueryParam("stays") List<Long> stays) {
        return pdf(stays.isEmpty() ? forms.ofArrivals(resort, day) : forms.of(stays), "registrations");
    }

    static Response pdf(byte[] bytes, String name) {
        return Response.ok(bytes).header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"").build();
    }
}
