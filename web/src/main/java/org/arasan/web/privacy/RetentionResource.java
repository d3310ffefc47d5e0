package org.arasan.web.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.privacy.Retention;
import org.arasan.privacy.RetentionRule;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long the house keeps what. */
@Path("/retention")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HOUSE)
@Tag(name = "Members")
public class RetentionResource {

    /**
     * @param memberYears after the last stay a member is erased
     * @param logYears for which readings and the agenda's runs are kept
     * @param importDays for which files wait for a decision
     * @param changedBy id of the account, or null for the rule that the house began with
     */
    public record RuleRow(int memberYears, int logYears, int importDays, Instant changedAt, Long changedBy) {

        static RuleRow of(RetentionRule rule) {
            RetentionRule.Terms terms = rule.terms();
            return new RuleRow(terms.memberYears(), terms.logYears(), terms.importDays(), rule.changedAt(),
                    rule.changedBy() == null ? null : rule.changedBy().id());
        }
    }

    @Inject
    private Retention retention;

    @GET
    @Operation(summary = "The rule that holds")
    public RuleRow rule() {
        return RuleRow.of(retention.rules().get(0));
    }

    @GET
    @Path("/history")
    @Operation(summary = "The rule that holds and all before it, the newest first")
    public List<RuleRow> history() {
        return retention.rules().stream().map(RuleRow::of).toList();
    }

    @GET
    @Path("/outlook")
    @Operation(summary = "What the rule that holds would take away at its next run")
    public Retention.Outlook outlook() {
        return retention.outlook(retention.rules().get(0).terms());
    }

    @PUT
    @Operation(summary = "Set other times, from the next run on")
    public RuleRow set(RetentionRule.Terms terms) {
        return RuleRow.of(retention.set(terms));
    }
}
