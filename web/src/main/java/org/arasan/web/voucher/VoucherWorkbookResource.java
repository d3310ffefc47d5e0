package org.arasan.web.voucher;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.arasan.access.Role;
import org.arasan.exchange.vouchers.VoucherExport;
import org.arasan.web.api.Reader;
import org.arasan.web.exchange.ImportsResource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of vouchers as a workbook. */
@Path("/vouchers.xlsx")
@Produces(ImportsResource.WORKBOOK)
@RolesAllowed({Role.OFFICE, Role.HOUSE})
@Tag(name = "Vouchers")
public class VoucherWorkbookResource {

    @Inject
    private VoucherExport export;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "Vouchers within the caller's reach, filtered as the list is, 20,000 at most; it can be handed in again. "
            + "It holds whole IINs, each of which is noted as read")
    public Response workbook(@BeanParam VoucherQuery query) {
        return Response.ok(export.workbook(query.filter(), reader.language()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"vouchers.xlsx\"").build();
    }
}
