package org.arasan.web.treatment.house;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arasan.access.Role;
import org.arasan.treatment.KindDraft;
import org.arasan.treatment.TreatmentKinds;
import org.arasan.web.api.Etag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One kind of treatment. */
@Path("/treatments/{treatment}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.DOCTOR, Role.ADMINISTRATOR})
@Tag(name = "Treatments")
public class TreatmentResource {

    @PathParam("treatment")
    private Long id;
    @Inject
    private TreatmentKinds kinds;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "One kind of treatment")
    public KindRow read() {
        return KindRow.of(etag.of(kinds.kind(id)));
    }

    @PUT
    @Operation(summary = "Give a kind other rules, all at once; prescriptions and appointments made already keep theirs")
    public KindRow change(KindDraft draft) {
        return KindRow.of(etag.of(kinds.change(id, draft)));
    }

    @PUT
    @Path("/use")
    @Operation(summary = "Prescribe it again")
    public KindRow takeIntoUse() {
        return KindRow.of(etag.of(kinds.takeIntoUse(id)));
    }

    @DELETE
    @Path("/use")
    @Operation(summary = "Prescribe it no more; what was prescribed goes on")
    public KindRow takeOutOfUse() {
        return KindRow.of(etag.of(kinds.takeOutOfUse(id)));
    }
}
