package org.arasan.web.treatment.guest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.treatment.appointment.CabinetDay;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who comes to a cabinet on a day. Doctors alone read it; for each guest that is kept. */
@Path("/doctor/cabinets/{cabinet}/appointments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DOCTOR)
@Tag(name = "Doctor")
public class CabinetDayResource {

    /** An appointment and whose it is. */
    public record Line(String guest, AppointmentRow appointment) {
    }

    @PathParam("cabinet")
    private Long cabinet;
    @Inject
    private CabinetDay day;

    @GET
    @Operation(summary = "The appointments of a day in their order, without those that are cancelled")
    public List<Line> list(@Parameter(description = "By the calendar of the house") @QueryParam("day") LocalDate date) {
        if (date == null) {
            throw Refusal.invalid("appointment.day-missing").at("day");
        }
        return day.appointments(cabinet, date).stream().map(each -> new Line(each.member().fullName(), AppointmentRow.of(each))).toList();
    }
}
