package org.arasan.web.treatment.house;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.treatment.KindDraft;
import org.arasan.treatment.Treatment;
import org.arasan.treatment.TreatmentKinds;
import org.arasan.web.api.Etag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The kinds of treatment that a house gives. */
@Path("/resorts/{resort}/treatments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.DOCTOR, Role.ADMINISTRATOR})
@Tag(name = "Treatments")
public class TreatmentsResource {

    @PathParam("resort")
    private Long resort;
    @Inject
    private TreatmentKinds kinds;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "Kinds of treatment, those in use first, by name")
    public List<KindRow> list() {
        return kinds.kinds(resort).stream().map(KindRow::of).toList();
    }

    @POST
    @Operation(summary = "Enter a kind, in use from now on; minutes, and days of a stay with 1 for check-in")
    @APIResponseSchema(value = KindRow.class, responseCode = "201")
    public Response add(KindDraft draft) {
        Treatment kind = etag.of(kinds.add(resort, draft));
        return Response.created(URI.create("treatments/" + kind.id())).entity(KindRow.of(kind)).build();
    }
}
