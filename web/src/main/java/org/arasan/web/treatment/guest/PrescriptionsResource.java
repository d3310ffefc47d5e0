package org.arasan.web.treatment.guest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.treatment.prescription.BaseProgramme;
import org.arasan.treatment.prescription.Dosage;
import org.arasan.treatment.prescription.PartOfDay;
import org.arasan.treatment.prescription.Prescribing;
import org.arasan.web.api.ToldOnce;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What doctors prescribe to a guest. Doctors alone come here; every reading is kept. */
@Path("/doctor/guests/{stay}/prescriptions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DOCTOR)
@Tag(name = "Doctor")
public class PrescriptionsResource {

    /**
     * @param kind     the id of the kind of treatment
     * @param count    times in all, once a day
     * @param firstDay of the stay, 1 being check-in
     * @param part     of the day, as a wish; null for any
     */
    public record Entry(Long kind, Integer count, Integer firstDay, Integer lastDay, PartOfDay part) {

        Dosage dosage() {
            return Dosage.of(count, firstDay, lastDay, part);
        }
    }

    @PathParam("stay")
    private Long stay;
    @Inject
    private Prescribing prescribing;
    @Inject
    private BaseProgramme programme;

    @GET
    @Operation(summary = "What the guest is to have, then what was stopped; that the caller read it is kept")
    public List<PrescriptionRow> list() {
        return prescribing.prescriptions(stay).stream().map(PrescriptionRow::of).toList();
    }

    @POST
    @ToldOnce
    @APIResponseSchema(value = PrescriptionRow.class, responseCode = "201")
    @Operation(summary = "Prescribe a kind of treatment. Refused, with the reason, where a condition of the guest forbids it")
    public Response prescribe(Entry entry) {
        PrescriptionRow row = PrescriptionRow.of(prescribing.prescribe(stay, entry.kind(), entry.dosage()));
        return Response.created(URI.create("doctor/prescriptions/" + row.id())).entity(row).build();
    }

    @PUT
    @Path("/base-programme")
    @Operation(summary = "Prescribe all kinds in use that the guest can have; what was left out is told with the reason")
    public OutcomeRow baseProgramme() {
        return OutcomeRow.of(programme.prescribe(stay));
    }
}
