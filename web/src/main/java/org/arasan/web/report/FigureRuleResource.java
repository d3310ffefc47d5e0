package org.arasan.web.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.arasan.access.Role;
import org.arasan.report.ReportRule;
import org.arasan.report.ReportRules;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who counts as youth, and whether anonymous figures are public. */
@Path("/figure-rule")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HOUSE)
@Tag(name = "Figures")
public class FigureRuleResource {

    /** @param changedBy id of the account, or null for the rule that the house began with */
    public record RuleRow(int youthUntil, boolean published, Instant changedAt, Long changedBy) {

        static RuleRow of(ReportRule rule) {
            return new RuleRow(rule.youthUntil(), rule.published(), rule.changedAt(), rule.changedBy() == null ? null : rule.changedBy().id());
        }
    }

    /**
     * @param youthUntil the last year of age that counts as youth, 14 to 60
     * @param published  whether anybody may read the anonymous figures
     */
    public record Rule(int youthUntil, boolean published) {
    }

    @Inject
    private ReportRules rules;

    @GET
    @Operation(summary = "The rule that holds")
    public RuleRow read() {
        return RuleRow.of(rules.rules().get(0));
    }

    @PUT
    @Operation(summary = "Set another rule, from now on")
    public RuleRow set(Rule rule) {
        return RuleRow.of(rules.set(rule.youthUntil(), rule.published()));
    }
}
