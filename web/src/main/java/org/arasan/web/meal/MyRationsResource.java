package org.arasan.web.meal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.meal.ration.MyRations;
import org.arasan.meal.ration.MyRations.Choice;
import org.arasan.resort.ResortHours;
import org.arasan.web.api.InOneGo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Food packed for the member who calls. */
@Path("/my/rations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.MEMBER)
@Tag(name = "Member")
@InOneGo
public class MyRationsResource {

    /**
     * What is asked for, and can be.
     *
     * @param stay         null where none is ahead
     * @param daysBefore   how many days before its day a ration is asked for
     * @param lastDayToAsk the last day on which one for the way home can be asked for
     * @param meals        that the house serves
     */
    public record Row(Long stay, LocalDate firstDay, LocalDate lastDay, Integer daysBefore, LocalDate lastDayToAsk, List<ResortHours.Kind> meals,
            List<RationRow> asked) {

        static Row of(Choice choice) {
            return new Row(choice.stay().id(), choice.stay().period().firstDay(), choice.stay().period().lastDay(), choice.rules().daysBefore(),
                    choice.lastDayToAsk(), choice.meals(), choice.asked().stream().map(RationRow::of).toList());
        }
    }

    public record Wanted(LocalDate day, ResortHours.Kind meal) {
    }

    @Inject
    private MyRations rations;

    @GET
    @Operation(summary = "What the caller has asked for in the stay that is running or comes next, and until when more can be asked for")
    public Row read() {
        return rations.choice().map(Row::of).orElse(new Row(null, null, null, null, null, List.of(), List.of()));
    }

    @POST
    @APIResponseSchema(value = RationRow.class, responseCode = "201")
    @Operation(summary = "Ask for a packed ration; refused later than the house wants to know, with the last day on which it was possible")
    public Response ask(Wanted wanted) {
        RationRow ration = RationRow.of(rations.ask(wanted.day(), wanted.meal()));
        return Response.created(URI.create("my/rations/" + ration.id())).entity(ration).build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Do without it after all")
    public Row withdraw(@PathParam("id") Long id) {
        rations.withdraw(id);
        return read();
    }
}
