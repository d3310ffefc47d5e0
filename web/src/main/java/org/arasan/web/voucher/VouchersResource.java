package org.arasan.web.voucher;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.access.OfficeLevel;
import org.arasan.access.Role;
import org.arasan.voucher.Voucher;
import org.arasan.voucher.VoucherApplying;
import org.arasan.voucher.VoucherApplying.Application;
import org.arasan.voucher.VoucherDeciding;
import org.arasan.voucher.VoucherLookup;
import org.arasan.voucher.VoucherPrinting;
import org.arasan.voucher.VoucherStep;
import org.arasan.web.api.Etag;
import org.arasan.web.api.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The voucher office: unions apply, the levels of the federation decide, the last one issues. */
@Path("/vouchers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICE, Role.HOUSE})
@Tag(name = "Vouchers")
public class VouchersResource {

    private static final String ID = "{id: [0-9]{1,18}}";

    /** @param decision {@code APPROVED} or {@code REJECTED}; a rejection needs its reason */
    public record Decision(VoucherStep.What decision, String why) {
    }

    /** @param vouchers ids */
    public record Approvals(List<Long> vouchers, String why) {
    }

    /** @param approved how many of them waited at the caller's level */
    public record Approved(int approved) {
    }

    public record Annulment(String why) {
    }

    /** @param account name of who did it; absent where a job did */
    public record StepRow(VoucherStep.What what, OfficeLevel level, String why, String account, Instant at) {

        static StepRow of(VoucherStep step) {
            return new StepRow(step.what(), step.level(), step.why(), step.account() == null ? null : step.account().name(), step.at());
        }
    }

    @Inject
    private VoucherApplying applying;
    @Inject
    private VoucherDeciding deciding;
    @Inject
    private VoucherLookup lookup;
    @Inject
    private VoucherPrinting printing;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "Vouchers within the caller's reach, the latest first; those that wait for the caller (mine), the first first")
    public List<VoucherRow> list(@BeanParam VoucherQuery query, @BeanParam Paging paging) {
        return paging.rows(lookup.vouchers(query.filter(), paging.part()), VoucherRow::of, last -> List.of(last.id()));
    }

    @POST
    @Operation(summary = "Apply for a voucher for a member (by id) or a person of the caller's union; it takes a place of a quota at once")
    @APIResponseSchema(value = VoucherRow.class, responseCode = "201")
    public Response apply(Application application) {
        VoucherRow row = row(applying.apply(application));
        return Response.created(URI.create("vouchers/" + row.id())).entity(row).build();
    }

    @GET
    @Path("/" + ID)
    @Operation(summary = "One voucher")
    public VoucherRow read(@PathParam("id") Long id) {
        return VoucherRow.of(etag.of(lookup.voucher(id)));
    }

    @GET
    @Path("/" + ID + "/steps")
    @Operation(summary = "What was done to it, by whom, when and why; the first step first")
    public List<StepRow> steps(@PathParam("id") Long id) {
        return lookup.steps(id).stream().map(StepRow::of).toList();
    }

    @GET
    @Path("/" + ID + ".pdf")
    @Produces("application/pdf")
    @Operation(summary = "The paper of an approved or used voucher, with the code that the desk scans")
    public Response pdf(@PathParam("id") Long id) {
        return Response.ok(printing.pdf(id))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"voucher-" + id + ".pdf\"").build();
    }

    @POST
    @Path("/" + ID + "/decisions")
    @Operation(summary = "Approve or reject at the caller's level; an approval goes on to the next level, the last one gives the number")
    public VoucherRow decide(@PathParam("id") Long id, Decision decision) {
        if (decision.decision() == VoucherStep.What.APPROVED) {
            return row(deciding.approve(id, decision.why()));
        }
        if (decision.decision() == VoucherStep.What.REJECTED) {
            return row(deciding.reject(id, decision.why()));
        }
        throw Refusal.invalid("voucher.decision").at("decision");
    }

    @POST
    @Path("/approvals")
    @Operation(summary = "Approve many at once; those that no longer wait at the caller's level are left alone")
    public Approved approve(Approvals approvals) {
        return new Approved(deciding.approveAll(approvals.vouchers() == null ? List.of() : approvals.vouchers(), approvals.why()));
    }

    @PUT
    @Path("/" + ID + "/annulment")
    @Operation(summary = "Annul an approved voucher on which no stay stands, for a reason; its place of the quota is free again")
    public VoucherRow annul(@PathParam("id") Long id, Annulment annulment) {
        return row(deciding.annul(id, annulment.why()));
    }

    private VoucherRow row(Voucher changed) {
        return VoucherRow.of(etag.of(lookup.voucher(changed.id())));
    }
}
