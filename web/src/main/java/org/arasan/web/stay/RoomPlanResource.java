package org.arasan.web.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.arasan.Texts;
import org.arasan.access.Role;
import org.arasan.planning.room.Placing;
import org.arasan.planning.room.RoomPlanning;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who of an intake sleeps where. */
@Path("/intakes/{intake}/room-plan")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Stays")
public class RoomPlanResource {

    /** How an intake is placed. */
    public record Plan(List<StayRow> placed, List<Reason> unplaced, List<Unmet> unmetWishes) {

        static Plan of(Placing placing, Texts texts) {
            return new Plan(placing.placed().stream().map(StayRow::of).toList(),
                    placing.unplaced().stream().map(each -> Reason.of(each.stay(), each.why(), texts)).toList(),
                    placing.unmetWishes().stream().map(each -> new Unmet(each.stay().id(), each.named().id(), each.mutual())).toList());
        }
    }

    /** @param mutual whether both had named each other */
    public record Unmet(Long stay, Long named, boolean mutual) {
    }

    @Inject
    private RoomPlanning planning;
    @Inject
    private Reader reader;

    @POST
    @Operation(summary = "Place everybody; whoever was placed by hand or is in house keeps the bed")
    public Plan place(@PathParam("intake") Long intake) {
        return Plan.of(planning.placeEverybody(intake), reader.texts());
    }

    @GET
    @Operation(summary = "Who is placed, who is not and why, and which wishes are not met")
    public Plan read(@PathParam("intake") Long intake) {
        return Plan.of(planning.placing(intake), reader.texts());
    }
}
