package org.arasan.web.exchange;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.arasan.access.Role;
import org.arasan.exchange.FaultSheet;
import org.arasan.exchange.RosterImport;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Imports that were handed in: looked at, confirmed, discarded. */
@Path("/imports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Import")
public class ImportsResource {

    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** @param preview what the preview that was looked at calls itself */
    public record Confirmation(String preview) {
    }

    /** @param name of the file, as the preview gives it */
    public record FirstFile(String name) {
    }

    @Inject
    private RosterImport imports;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "What it would do if it were confirmed now; once decided, what it did")
    public PreviewRow preview(@PathParam("id") Long id) {
        return PreviewRow.of(imports.preview(id), reader.texts());
    }

    @POST
    @Path("/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write all sound rows, or none. Refused when things have changed since the preview")
    public PreviewRow confirm(@PathParam("id") Long id, Confirmation confirmation) {
        return PreviewRow.of(imports.confirm(id, confirmation.preview()), reader.texts());
    }

    @POST
    @Path("/confirmation")
    @Operation(summary = "Write what the preview showed that handing in gave")
    public PreviewRow confirm(@PathParam("id") Long id) {
        return PreviewRow.of(imports.confirm(id, null), reader.texts());
    }

    @PUT
    @Path("/first-file")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let one of the files count before the others; of two rows that contradict each other the later one is faulty")
    public PreviewRow countFirst(@PathParam("id") Long id, FirstFile file) {
        return PreviewRow.of(imports.countFirst(id, file.name()), reader.texts());
    }

    @DELETE
    @Operation(summary = "Throw the files away; nothing of them was written")
    public void discard(@PathParam("id") Long id) {
        imports.discard(id);
    }

    @GET
    @Path("/faults.xlsx")
    @Produces(WORKBOOK)
    @Operation(summary = "Faults and warnings as a workbook in the language of Accept-Language")
    public Response faults(@PathParam("id") Long id) {
        return Response.ok(FaultSheet.of(imports.preview(id), reader.texts()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"faults-" + id + ".xlsx\"").build();
    }
}
