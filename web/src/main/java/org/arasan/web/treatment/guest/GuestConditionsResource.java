package org.arasan.web.treatment.guest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.treatment.contraindication.Contraindication;
import org.arasan.treatment.prescription.ConditionNoting;
import org.arasan.web.api.ToldOnce;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Conditions that doctors find in a guest. Doctors alone come here; every reading is kept. */
@Path("/doctor/guests/{stay}/conditions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DOCTOR)
@Tag(name = "Doctor")
public class GuestConditionsResource {

    /** @param condition the id of a condition in the house's catalogue */
    public record Entry(Long condition) {
    }

    /** @param doctor the name of whoever noted it */
    public record Row(Long id, Long condition, String name, String doctor, Instant at) {

        static Row of(Contraindication each) {
            return new Row(each.id(), each.condition().id(), each.condition().name(), each.doctor().name(), each.at());
        }
    }

    /** @param stopped the prescriptions that the condition stopped */
    public record Noted(Row contraindication, List<PrescriptionRow> stopped) {
    }

    @PathParam("stay")
    private Long stay;
    @Inject
    private ConditionNoting noting;

    @GET
    @Operation(summary = "What doctors have found in the guest; that the caller read it is kept")
    public List<Row> list() {
        return noting.of(stay).stream().map(Row::of).toList();
    }

    @POST
    @ToldOnce
    @APIResponseSchema(value = Noted.class, responseCode = "201")
    @Operation(summary = "Note a condition; the prescriptions that it forbids stop at once, and are told")
    public Response note(Entry entry) {
        ConditionNoting.Noted noted = noting.note(stay, entry.condition());
        Row row = Row.of(noted.contraindication());
        return Response.created(URI.create("doctor/guests/" + stay + "/conditions/" + row.id()))
                .entity(new Noted(row, noted.stopped().stream().map(PrescriptionRow::of).toList())).build();
    }

    @DELETE
    @Path("/{contraindication}")
    @Operation(summary = "Take back a condition noted by mistake; what it stopped is to be prescribed anew")
    public void withdraw(@PathParam("contraindication") Long id) {
        noting.withdraw(stay, id);
    }
}
