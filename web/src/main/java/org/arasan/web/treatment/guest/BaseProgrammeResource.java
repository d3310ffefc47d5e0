package org.arasan.web.treatment.guest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.programme.Intake;
import org.arasan.treatment.prescription.BaseProgramme;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The base programme for everybody of an intake. */
@Path("/doctor/intakes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DOCTOR)
@Tag(name = "Doctor")
public class BaseProgrammeResource {

    /** An intake as a doctor sees it. */
    public record IntakeLine(Long id, Long resort, String programme, int number, LocalDate firstDay, LocalDate lastDay) {
    }

    @Inject
    private BaseProgramme programme;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "Intakes of the caller's house that are not over, the next first")
    public List<IntakeLine> list() {
        return programme.intakes().stream().map(this::line).toList();
    }

    @PUT
    @Path("/{intake}/base-programme")
    @Operation(summary = "Prescribe the base programme to every guest of the intake who has no prescription yet; safe to repeat")
    public List<OutcomeRow> prescribeForAll(@PathParam("intake") Long intake) {
        return programme.prescribeForAll(intake).stream().map(OutcomeRow::of).toList();
    }

    private IntakeLine line(Intake intake) {
        return new IntakeLine(intake.id(), intake.resort().id(), intake.programme().title(reader.language()), intake.number(), intake.firstDay(),
                intake.lastDay());
    }
}
