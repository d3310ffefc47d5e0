package org.arasan.web.voucher;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arasan.access.Role;
import org.arasan.voucher.VoucherRuling;
import org.arasan.voucher.VoucherRuling.Ruling;
import org.arasan.web.api.Etag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The federation's rules for vouchers. */
@Path("/voucher-rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICE, Role.HOUSE})
@Tag(name = "Vouchers")
public class VoucherRulesResource {

    @Inject
    private VoucherRuling ruling;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "Levels that decide, once in how many years, the usual split of a price, the series of numbers")
    public Ruling read() {
        return Ruling.of(etag.of(ruling.rules()));
    }

    @PUT
    @Operation(summary = "Change all of them at once; an administrator of all resorts alone may")
    public Ruling change(Ruling wanted) {
        ruling.change(wanted);
        return read();
    }
}
