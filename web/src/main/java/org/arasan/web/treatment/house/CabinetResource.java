package org.arasan.web.treatment.house;

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
import java.util.Objects;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.treatment.cabinet.CabinetClosure;
import org.arasan.treatment.cabinet.Cabinets;
import org.arasan.web.api.Etag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One treatment cabinet: its hours and closures. */
@Path("/cabinets/{cabinet}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.DOCTOR, Role.ADMINISTRATOR})
@Tag(name = "Treatments")
public class CabinetResource {

    /** @param hours none at all for those of the house */
    public record HoursEntry(List<CabinetRow.HoursRow> hours) {

        public HoursEntry {
            hours = hours == null ? List.of() : hours;
        }

        List<Cabinets.Hours> sound() {
            if (hours.stream().anyMatch(Objects::isNull)) {
                throw Refusal.invalid("treatment.hours-unsound").at("hours");
            }
            return hours.stream().map(CabinetRow.HoursRow::hours).toList();
        }
    }

    @PathParam("cabinet")
    private Long id;
    @Inject
    private Cabinets cabinets;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "One treatment cabinet")
    public CabinetRow read() {
        return CabinetRow.of(cabinets.cabinet(id));
    }

    @PUT
    @Path("/hours")
    @Operation(summary = "Give it other hours of its own, all at once")
    public CabinetRow open(HoursEntry entry) {
        return CabinetRow.of(cabinets.open(id, entry.sound()));
    }

    @POST
    @Path("/closures")
    @Operation(summary = "Close it for a while, because it is broken for instance; appointments made already stay until somebody moves them")
    @APIResponseSchema(value = CabinetRow.ClosureRow.class, responseCode = "201")
    public Response close(Cabinets.Closing closing) {
        CabinetClosure closure = etag.of(cabinets.close(id, closing));
        return Response.created(URI.create("cabinets/" + id + "/closures/" + closure.id())).entity(CabinetRow.ClosureRow.of(closure)).build();
    }

    @PUT
    @Path("/closures/{closure}/lifting")
    @Operation(summary = "Open it again from this moment on")
    public CabinetRow.ClosureRow lift(@PathParam("closure") Long closure) {
        return CabinetRow.ClosureRow.of(etag.of(cabinets.lift(id, closure)));
    }
}
