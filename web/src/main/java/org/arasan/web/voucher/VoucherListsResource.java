package org.arasan.web.voucher;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.arasan.access.Role;
import org.arasan.exchange.FaultSheet;
import org.arasan.exchange.Preview;
import org.arasan.exchange.vouchers.VoucherImport;
import org.arasan.web.api.Reader;
import org.arasan.web.exchange.ImportsResource;
import org.arasan.web.exchange.PreviewRow;
import org.arasan.web.exchange.ReceivedFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists of vouchers that offices hand in: looked at, confirmed, discarded. */
@Path("/voucher-lists")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICE, Role.HOUSE})
@Tag(name = "Vouchers")
public class VoucherListsResource {

    /** @param preview what the preview that was looked at calls itself */
    public record Confirmation(String preview) {
    }

    @Inject
    private VoucherImport imports;
    @Inject
    private Reader reader;

    @POST
    @Consumes({ImportsResource.WORKBOOK, "text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Hand a list in (XLSX or CSV): the preview names every fault, nothing is written yet")
    @APIResponseSchema(value = PreviewRow.class, responseCode = "201")
    public Response handIn(@Parameter(description = "The name of the file, for messages") @QueryParam("name") String name,
                           @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) String disposition, InputStream body) {
        Preview preview = imports.handIn(ReceivedFile.of(ReceivedFile.name(name, disposition), body));
        return Response.created(URI.create("voucher-lists/" + preview.id())).entity(PreviewRow.of(preview, reader.texts())).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "What it would do if it were confirmed now; once decided, what it did")
    public PreviewRow preview(@PathParam("id") Long id) {
        return PreviewRow.of(imports.preview(id), reader.texts());
    }

    @POST
    @Path("/{id}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write all sound rows, or none: approved vouchers at the level that approves last, applications below it")
    public PreviewRow confirm(@PathParam("id") Long id, Confirmation confirmation) {
        return PreviewRow.of(imports.confirm(id, confirmation.preview()), reader.texts());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Throw the file away; nothing of it was written")
    public void discard(@PathParam("id") Long id) {
        imports.discard(id);
    }

    @GET
    @Path("/{id}/faults.xlsx")
    @Produces(ImportsResource.WORKBOOK)
    @Operation(summary = "The faults as a workbook in the language of Accept-Language")
    public Response faults(@PathParam("id") Long id) {
        return Response.ok(FaultSheet.of(imports.preview(id), reader.texts()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"faults-" + id + ".xlsx\"").build();
    }
}
