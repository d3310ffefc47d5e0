package org.arasan.web.treatment.guest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arasan.access.Role;
import org.arasan.treatment.appointment.Appointment;
import org.arasan.treatment.appointment.Appointments;
import org.arasan.web.api.Etag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One appointment. */
@Path("/doctor/appointments/{appointment}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DOCTOR)
@Tag(name = "Doctor")
public class AppointmentResource {

    /** @param state what became of it; PLANNED takes back what was marked by mistake */
    public record Marking(Appointment.State state) {
    }

    @PathParam("appointment")
    private Long id;
    @Inject
    private Appointments appointments;
    @Inject
    private Etag etag;

    @PUT
    @Path("/time")
    @Operation(summary = "Move it to another time or place of its cabinet, and pin it. Refused with the rule that forbids it")
    public AppointmentRow move(Appointments.Wish wish) {
        return AppointmentRow.of(etag.of(appointments.move(id, wish)));
    }

    @PUT
    @Path("/state")
    @Operation(summary = "Say what became of it: done, missed, cancelled; done and missed are refused before it begins")
    public AppointmentRow mark(Marking marking) {
        return AppointmentRow.of(etag.of(appointments.mark(id, marking.state())));
    }

    @PUT
    @Path("/pin")
    @Operation(summary = "Plans leave it where it is from now on")
    public AppointmentRow pin() {
        return AppointmentRow.of(etag.of(appointments.pin(id)));
    }

    @DELETE
    @Path("/pin")
    @Operation(summary = "Plans may move it again")
    public AppointmentRow unpin() {
        return AppointmentRow.of(etag.of(appointments.unpin(id)));
    }
}
