package org.arasan.web.treatment.guest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.treatment.appointment.Appointments;
import org.arasan.web.api.ToldOnce;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When a guest can have what is prescribed, and the appointments for it that a doctor sets by hand. */
@Path("/doctor/prescriptions/{prescription}/appointments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DOCTOR)
@Tag(name = "Doctor")
public class PrescriptionTimesResource {

    @PathParam("prescription")
    private Long prescription;
    @Inject
    private Appointments appointments;

    @POST
    @ToldOnce
    @APIResponseSchema(value = AppointmentRow.class, responseCode = "201")
    @Operation(summary = "Set an appointment, pinned. Refused with the rule that forbids it: lessons, meals, rest, cabinet, days and more")
    public Response set(Appointments.Wish wish) {
        AppointmentRow row = AppointmentRow.of(appointments.set(prescription, wish));
        return Response.created(URI.create("doctor/appointments/" + row.id())).entity(row).build();
    }

    @GET
    @Path("/free-times")
    @Operation(summary = "When on a day the guest could have it, by all rules and the cabinet's free places")
    public List<Instant> free(@Parameter(description = "A day of the stay") @QueryParam("day") LocalDate day,
                              @Parameter(description = "The appointment that is to move, which is not in its own way") @QueryParam("moving") Long moving) {
        return appointments.free(prescription, moving, day);
    }
}
