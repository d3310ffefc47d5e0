package org.arasan.web.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.arasan.programme.Programme;
import org.arasan.programme.ProgrammeFounding;
import org.arasan.programme.ProgrammeKinds;
import org.arasan.programme.ProgrammeRegister;
import org.arasan.web.api.Etag;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The programmes of the federation. Administrators of one house read them, those of all found and change them. */
@Path("/programmes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Programmes")
public class ProgrammesResource {

    @Inject
    private ProgrammeRegister register;
    @Inject
    private ProgrammeFounding founding;
    @Inject
    private ProgrammeKinds kinds;
    @Inject
    private Reader reader;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "Programmes in the order in which they were founded")
    public List<ProgrammeRow> list() {
        return register.programmes().stream().map(this::row).toList();
    }

    @GET
    @Path("/{programme}")
    @Operation(summary = "One programme")
    public ProgrammeRow read(@PathParam("programme") Long id) {
        return row(etag.of(register.programme(id)));
    }

    @POST
    @RolesAllowed(Role.HOUSE)
    @Operation(summary = "Found a programme of a kind that is deployed; what is left out is as the kind usually has it")
    @APIResponseSchema(value = ProgrammeRow.class, responseCode = "201")
    public Response found(ProgrammeEntry entry) {
        Programme programme = etag.of(founding.found(entry.kind(), entry.draft()));
        return Response.created(URI.create("programmes/" + programme.id())).entity(row(programme)).build();
    }

    @PUT
    @Path("/{programme}")
    @RolesAllowed(Role.HOUSE)
    @Operation(summary = "Change a programme. Days, hours and minutes are refused to change while an intake of it runs")
    public ProgrammeRow change(@PathParam("programme") Long id, ProgrammeEntry entry) {
        return row(etag.of(founding.change(id, entry.draft())));
    }

    @PUT
    @Path("/{programme}/offer")
    @RolesAllowed(Role.HOUSE)
    @Operation(summary = "Offer it: intakes of it may be opened again")
    public ProgrammeRow offer(@PathParam("programme") Long id) {
        return row(etag.of(founding.offer(id, true)));
    }

    @DELETE
    @Path("/{programme}/offer")
    @RolesAllowed(Role.HOUSE)
    @Operation(summary = "Offer it no longer: its intakes go on, no new ones are opened")
    public void withdraw(@PathParam("programme") Long id) {
        founding.offer(id, false);
    }

    private ProgrammeRow row(Programme programme) {
        return ProgrammeRow.of(programme, kinds.of(programme).isPresent(), reader.language());
    }
}
