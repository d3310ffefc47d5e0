package org.arasan.web.treatment.guest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arasan.access.Role;
import org.arasan.treatment.prescription.Dosage;
import org.arasan.treatment.prescription.PartOfDay;
import org.arasan.treatment.prescription.Prescribing;
import org.arasan.web.api.Etag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One prescription. */
@Path("/doctor/prescriptions/{prescription}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DOCTOR)
@Tag(name = "Doctor")
public class PrescriptionResource {

    /** As in the entry of a prescription. */
    public record Change(Integer count, Integer firstDay, Integer lastDay, PartOfDay part) {

        Dosage dosage() {
            return Dosage.of(count, firstDay, lastDay, part);
        }
    }

    /** @param why the doctor's reason, or null */
    public record Stop(String why) {
    }

    @PathParam("prescription")
    private Long id;
    @Inject
    private Prescribing prescribing;
    @Inject
    private Etag etag;

    @PUT
    @Operation(summary = "Give it other numbers; appointments made already stay")
    public PrescriptionRow change(Change change) {
        return PrescriptionRow.of(etag.of(prescribing.change(id, change.dosage())));
    }

    @PUT
    @Path("/stop")
    @Operation(summary = "Stop it; its appointments that are still ahead are cancelled")
    public PrescriptionRow stop(Stop stop) {
        return PrescriptionRow.of(etag.of(prescribing.stop(id, stop.why())));
    }
}
