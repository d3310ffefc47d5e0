package org.arasan.web.leisure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.leisure.EventDesk;
import org.arasan.leisure.EventPlan;
import org.arasan.leisure.LeisureEvent;
import org.arasan.web.api.Etag;
import org.arasan.web.api.InOneGo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Excursions, concerts and the like at a house. */
@Path("/resorts/{resort}/leisure-events")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Leisure")
@InOneGo
public class LeisureEventsResource {

    @PathParam("resort")
    private Long resort;
    @Inject
    private EventDesk desk;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "Events of the house, those ahead first; with how many go and wait")
    public List<EventRow.Counted> list() {
        return desk.events(resort).stream().map(EventRow.Counted::of).toList();
    }

    @POST
    @APIResponseSchema(value = EventRow.class, responseCode = "201")
    @Operation(summary = "Draft an event, which guests do not see yet")
    public Response draft(EventPlan plan) {
        LeisureEvent event = etag.of(desk.draft(resort, plan));
        return Response.created(URI.create("resorts/" + resort + "/leisure-events/" + event.id())).entity(EventRow.of(event)).build();
    }

    @GET
    @Path("/{event}")
    @Operation(summary = "One event, with the names of those who go and who wait, in turn")
    public EventRow.WithNames read(@PathParam("event") Long id) {
        EventDesk.Listed listed = desk.event(resort, id);
        etag.of(listed.event());
        return EventRow.WithNames.of(listed);
    }

    @PUT
    @Path("/{event}")
    @Operation(summary = "Change an event that has not begun; who waits takes places that are added")
    public EventRow change(@PathParam("event") Long id, EventPlan plan) {
        return EventRow.of(etag.of(desk.change(resort, id, plan)));
    }

    @PUT
    @Path("/{event}/opening")
    @Operation(summary = "Let guests sign up")
    public EventRow open(@PathParam("event") Long id) {
        return EventRow.of(etag.of(desk.open(resort, id)));
    }

    @PUT
    @Path("/{event}/closing")
    @Operation(summary = "Let nobody sign up any more")
    public EventRow close(@PathParam("event") Long id) {
        return EventRow.of(etag.of(desk.close(resort, id)));
    }

    @PUT
    @Path("/{event}/cancellation")
    @Operation(summary = "Call the event off; it goes from the days of those who wanted to come")
    public EventRow cancel(@PathParam("event") Long id) {
        return EventRow.of(etag.of(desk.cancel(resort, id)));
    }
}
