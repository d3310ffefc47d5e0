package org.arasan.web.admission;

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
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.admission.signup.AdmissionOpening;
import org.arasan.admission.terms.AdmissionTerms;
import org.arasan.programme.AdmissionRule.Way;
import org.arasan.web.api.InOneGo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How people come into an intake. */
@Path("/intakes/{intake}/admission")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Admission")
@InOneGo
public class AdmissionResource {

    @PathParam("intake")
    private Long intake;
    @Inject
    private AdmissionOpening opening;

    @GET
    @Operation(summary = "The terms, with places and quotas counted now; not found while no admission was opened")
    public AdmissionRow read() {
        return opening.find(intake).map(AdmissionRow::of).orElseThrow(Refusal::notFound);
    }

    @PUT
    @Operation(summary = "Open the admission, or change its terms; who waits and now fits moves up. Ways left out are those of the kind")
    public AdmissionRow set(AdmissionTerms terms) {
        return AdmissionRow.of(opening.set(intake, terms));
    }

    @PUT
    @Path("/links/{way}")
    @Operation(summary = "A new link for applications or for the door; the earlier one opens nothing any more")
    public AdmissionRow restart(@PathParam("way") @Parameter(description = "APPLICATION or DOOR") Way way) {
        return AdmissionRow.of(opening.restart(intake, way));
    }

    @DELETE
    @Path("/links/{way}")
    @Operation(summary = "Revoke a link: it opens nothing any more")
    public AdmissionRow revoke(@PathParam("way") @Parameter(description = "APPLICATION or DOOR") Way way) {
        return AdmissionRow.of(opening.revoke(intake, way));
    }
}
