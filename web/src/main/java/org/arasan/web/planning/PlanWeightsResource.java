package org.arasan.web.planning;

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
import java.util.Map;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.planning.run.PlanPart;
import org.arasan.planning.run.WeightSettings;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the wishes of a house weigh in its plans. */
@Path("/resorts/{resort}/plan-weights")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Plans")
public class PlanWeightsResource {

    /** @param name what the wish is, in the reader's language */
    public record Row(PlanPart.Kind part, String rule, String name, long weight, long usual) {
    }

    /** @param weights by the name of the wish; null for the usual weight */
    public record Change(Map<String, Long> weights) {
    }

    @Inject
    private WeightSettings settings;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "Every wish, what it weighs in this house, and what is usual")
    public List<Row> list(@PathParam("resort") Long resort) {
        return rows(settings.settings(resort));
    }

    @PUT
    @Operation(summary = "Give wishes other weights, 0 to 1,000,000; those not named keep theirs")
    public List<Row> set(@PathParam("resort") Long resort, Change change) {
        if (change.weights() == null) {
            throw Refusal.invalid("run.no-weights").at("weights");
        }
        return rows(settings.set(resort, change.weights()));
    }

    private List<Row> rows(List<WeightSettings.Setting> all) {
        return all.stream().map(each -> new Row(each.part(), each.rule(), reader.texts().get("planning." + each.rule()), each.weight(),
                each.usual())).toList();
    }
}
