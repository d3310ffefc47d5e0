package org.arasan.web.treatment.house;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.treatment.cabinet.Cabinets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The treatment cabinets of a house. */
@Path("/resorts/{resort}/cabinets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.DOCTOR, Role.ADMINISTRATOR})
@Tag(name = "Treatments")
public class CabinetsResource {

    @PathParam("resort")
    private Long resort;
    @Inject
    private Cabinets cabinets;

    @GET
    @Operation(summary = "Treatment cabinets by name, with places, hours of their own and closures that are not over")
    public List<CabinetRow> list() {
        return cabinets.cabinets(resort).stream().map(CabinetRow::of).toList();
    }
}
