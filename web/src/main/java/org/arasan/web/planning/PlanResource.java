package org.arasan.web.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.planning.run.PlanDeciding;
import org.arasan.planning.run.PlanOrdering;
import org.arasan.planning.run.PlanRun;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One plan: how far its search is, what it proposes, and the decision. */
@Path("/plans/{plan}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Plans")
public class PlanResource {

    @Inject
    private PlanOrdering ordering;
    @Inject
    private PlanDeciding deciding;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "How far it is")
    public PlanRow read(@PathParam("plan") Long plan) {
        return PlanRow.of(ordering.run(plan), reader.texts());
    }

    @DELETE
    @Operation(summary = "End it without a proposal, or drop what is proposed; refused once it is decided")
    public PlanRow cancel(@PathParam("plan") Long plan) {
        return PlanRow.of(ordering.cancel(plan), reader.texts());
    }

    @PUT
    @Path("/haste")
    @Operation(summary = "Propose what is found by now; refused where nothing is searched for")
    public PlanRow hurry(@PathParam("plan") Long plan) {
        return PlanRow.of(ordering.hurry(plan), reader.texts());
    }

    @GET
    @Path("/proposal")
    @Operation(summary = "What is proposed, part by part: every rule now and then, what changes for whom, who is left without a place and why")
    public List<ProposalRow> proposal(@PathParam("plan") Long plan) {
        return deciding.report(plan).stream().map(each -> ProposalRow.of(each, reader.texts())).toList();
    }

    @PUT
    @Path("/acceptance")
    @Operation(summary = "Write all that is proposed, or nothing: where the facts have changed it is refused, and the successor is searched for")
    public PlanRow accept(@PathParam("plan") Long plan) {
        PlanRun run = deciding.accept(plan);
        if (run.state() == PlanRun.State.OUTDATED) {
            throw Refusal.conflict("run.outdated");
        }
        return PlanRow.of(run, reader.texts());
    }

    @PUT
    @Path("/rejection")
    @Operation(summary = "Leave everything as it is")
    public PlanRow reject(@PathParam("plan") Long plan) {
        return PlanRow.of(deciding.reject(plan), reader.texts());
    }
}
