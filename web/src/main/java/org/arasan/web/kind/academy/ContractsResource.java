package org.arasan.web.kind.academy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.kind.academy.Contract;
import org.arasan.kind.academy.ContractDraft;
import org.arasan.kind.academy.ContractKeeping;
import org.arasan.kind.academy.Instalment;
import org.arasan.web.api.Etag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contracts that pay the courses of an academy. */
@Path("/academy/contracts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Contracts")
public class ContractsResource {

    /** @param listeners ids of their enrolments
     *  @param instalments left out where the whole price is due on the day of signing */
    public record Signing(Long intake, List<Long> listeners, String number, String payer, BigDecimal price, LocalDate signedOn,
                          List<Instalment> instalments) {

        private ContractDraft draft() {
            return new ContractDraft(number, payer, price, signedOn, instalments);
        }
    }

    /** @param reference the number of the bank's paper */
    public record Payment(BigDecimal amount, LocalDate paidOn, String reference) {
    }

    public record Reason(String reason) {
    }

    @Inject
    private ContractKeeping keeping;
    @Inject
    private DomainClock clock;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "The contracts of an intake, by number")
    public List<ContractRow> list(@Parameter(description = "the intake’s id", required = true) @QueryParam("intake") Long intake) {
        return keeping.contracts(intake).stream().map(this::row).toList();
    }

    @POST
    @Operation(summary = "Sign a contract for listeners of an intake; refused for whoever is in another one")
    @APIResponseSchema(value = ContractRow.class, responseCode = "201")
    public Response sign(Signing wish) {
        Contract contract = etag.of(keeping.sign(wish.intake(), wish.listeners(), wish.draft()));
        return Response.created(URI.create("academy/contracts/" + contract.id())).entity(row(contract)).build();
    }

    @GET
    @Path("/{contract}")
    @Operation(summary = "One contract")
    public ContractRow read(@PathParam("contract") Long id) {
        return row(etag.of(keeping.contract(id)));
    }

    @PUT
    @Path("/{contract}")
    @Operation(summary = "Write a contract anew; refused once anything was paid for it")
    public ContractRow amend(@PathParam("contract") Long id, Signing wish) {
        return row(etag.of(keeping.amend(id, wish.listeners(), wish.draft())));
    }

    @POST
    @Path("/{contract}/receipts")
    @Operation(summary = "Take a payment in; refused beyond what is owed")
    public ContractRow receive(@PathParam("contract") Long id, Payment payment) {
        return row(etag.of(keeping.receive(id, payment.amount(), payment.paidOn(), payment.reference())));
    }

    @PUT
    @Path("/{contract}/receipts/{receipt}/return")
    @Operation(summary = "Take a payment back that was entered wrongly or returned")
    public ContractRow takeBack(@PathParam("contract") Long id, @PathParam("receipt") Long receipt, Reason why) {
        return row(etag.of(keeping.takeBack(id, receipt, why.reason())));
    }

    @PUT
    @Path("/{contract}/end")
    @Operation(summary = "End a contract; its listeners may then be put into another")
    public ContractRow end(@PathParam("contract") Long id, Reason why) {
        return row(etag.of(keeping.end(id, why.reason())));
    }

    private ContractRow row(Contract contract) {
        return ContractRow.of(contract, clock.today(contract.intake().resort().zone()));
    }
}
