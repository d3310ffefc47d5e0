package org.arasan.web.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arasan.access.Role;
import org.arasan.planning.IntakeProgress;
import org.arasan.planning.Progress;
import org.arasan.programme.IntakeRegister;
import org.arasan.web.api.Etag;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One run of a programme at a resort. */
@Path("/intakes/{intake}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Intakes")
public class IntakeResource {

    @PathParam("intake")
    private Long id;
    @Inject
    private IntakeRegister register;
    @Inject
    private IntakeProgress progress;
    @Inject
    private Reader reader;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "One intake")
    public IntakeRow intake() {
        return IntakeRow.of(etag.of(register.intake(id)), reader.language());
    }

    @GET
    @Path("/progress")
    @Operation(summary = "How far it has come: the step to be done next, its figures, and what stops it")
    public Progress progress() {
        return progress.of(id);
    }
}
