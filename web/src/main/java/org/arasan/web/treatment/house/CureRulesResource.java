package org.arasan.web.treatment.house;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.treatment.rule.CureRuleKeeping;
import org.arasan.treatment.rule.CureRules;
import org.arasan.treatment.rule.CureTerms;
import org.arasan.web.api.Etag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a house asks of all its treatments together. */
@Path("/resorts/{resort}/cure-rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.DOCTOR, Role.ADMINISTRATOR})
@Tag(name = "Treatments")
public class CureRulesResource {

    /** @param rests minutes of rest after one kind before another, by the ids of the kinds */
    public record Row(CureTerms terms, List<CureRuleKeeping.Pair> rests) {

        static Row of(CureRules rules) {
            return new Row(rules.terms(), rules.rests().stream()
                    .map(each -> new CureRuleKeeping.Pair(each.earlier().id(), each.later().id(), each.minutes())).toList());
        }

        CureTerms sound() {
            if (terms == null || rests != null && rests.stream().anyMatch(Objects::isNull)) {
                throw Refusal.invalid("treatment.terms-missing").at(terms == null ? "terms" : "rests");
            }
            return terms;
        }
    }

    @PathParam("resort")
    private Long resort;
    @Inject
    private CureRuleKeeping keeping;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "The rules that hold: the usual ones until somebody changes them")
    public Row read() {
        return Row.of(keeping.rules(resort));
    }

    @PUT
    @Operation(summary = "Set other rules, all at once; appointments made already stay where they are")
    public Row change(Row wanted) {
        return Row.of(etag.of(keeping.change(resort, wanted.sound(), wanted.rests() == null ? List.of() : wanted.rests())));
    }
}
