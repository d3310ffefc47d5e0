package org.arasan.web.voucher;

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
import java.time.LocalDate;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.voucher.Quota;
import org.arasan.voucher.QuotaKeeping;
import org.arasan.voucher.QuotaKeeping.Count;
import org.arasan.voucher.QuotaKeeping.Grant;
import org.arasan.web.api.Etag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Quotas of vouchers, counted at this moment. */
@Path("/quotas")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICE, Role.HOUSE})
@Tag(name = "Vouchers")
public class QuotasResource {

    /**
     * A quota and how it stands.
     *
     * @param region name; absent for all regions
     * @param resort id; absent for any
     * @param left places that are free
     */
    public record QuotaRow(Long id, String union, String region, Long resort, LocalDate firstDay, LocalDate lastDay, int vouchers,
                           long applied, long approved, long used, long left) {

        static QuotaRow of(Count count) {
            Quota quota = count.quota();
            return new QuotaRow(quota.id(), quota.union().name(), quota.region() == null ? null : quota.region().name(),
                    quota.resort() == null ? null : quota.resort().id(), quota.firstDay(), quota.lastDay(), quota.vouchers(),
                    count.applied(), count.approved(), count.used(), count.left());
        }
    }

    /** How many vouchers it grants from now on. */
    public record Size(Integer vouchers) {
    }

    @Inject
    private QuotaKeeping keeping;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "The quotas that the caller's office may use or sees, each with what is applied for, approved, used and left")
    public List<QuotaRow> list() {
        return keeping.counts().stream().map(QuotaRow::of).toList();
    }

    @POST
    @Operation(summary = "Grant a union a quota: by the names of union and region (absent: all), the resort's id (absent: any), for "
            + "stays that begin in these days. The federation alone may")
    @APIResponseSchema(value = QuotaRow.class, responseCode = "201")
    public Response grant(Grant grant) {
        Quota quota = keeping.grant(grant);
        return Response.created(URI.create("quotas/" + quota.id())).entity(row(quota.id())).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One quota")
    public QuotaRow read(@PathParam("id") Long id) {
        return row(id);
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Change how many vouchers it grants; refused below those taken")
    public QuotaRow change(@PathParam("id") Long id, Size size) {
        keeping.change(id, size.vouchers());
        return row(id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Take a quota back on which no voucher ever stood")
    public void remove(@PathParam("id") Long id) {
        keeping.remove(id);
    }

    private QuotaRow row(Long id) {
        Count count = keeping.count(id);
        etag.of(count.quota());
        return QuotaRow.of(count);
    }
}
