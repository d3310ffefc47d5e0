package org.arasan.web.treatment.guest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.treatment.appointment.Appointments;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A guest's appointments. Doctors alone come here; every reading is kept. */
@Path("/doctor/guests/{stay}/appointments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DOCTOR)
@Tag(name = "Doctor")
public class GuestAppointmentsResource {

    @PathParam("stay")
    private Long stay;
    @Inject
    private Appointments appointments;

    @GET
    @Operation(summary = "All appointments of the stay in their order, cancelled ones too; that the caller read it is kept")
    public List<AppointmentRow> list() {
        return appointments.of(stay).stream().map(AppointmentRow::of).toList();
    }
}
