package org.arasan.web.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.stay.reception.RegistrationForms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The form that one guest signs on arrival. */
@Path("/stays/{id}/registration-form")
@Produces("application/pdf")
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Desk")
public class RegistrationFormResource {

    @Inject
    private RegistrationForms forms;

    @GET
    @Operation(summary = "The guest’s registration form as a PDF, in the guest’s language; the IIN stands there, so that the reading is kept")
    public Response read(@PathParam("id") Long id) {
        return RegistrationFormsResource.pdf(forms.of(List.of(id)), "registration-" + id);
    }
}
