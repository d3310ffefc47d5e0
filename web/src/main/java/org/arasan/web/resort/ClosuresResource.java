package org.arasan.web.resort;

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
import java.time.LocalDate;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.resort.Closure;
import org.arasan.stay.house.ClosureWish;
import org.arasan.stay.house.RoomClosing;
import org.arasan.web.api.Etag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is closed for repairs: rooms, floors and buildings. */
@Path("/resorts/{resort}/closures")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Houses")
public class ClosuresResource {

    /**
     * Either the id of a room, or the name of a building, with or without one floor of it.
     *
     * @param atOnce whether it cannot wait until nobody has a bed there: guests are moved afterwards
     */
    public record Entry(Long room, String building, Integer floor, LocalDate firstDay, LocalDate lastDay, String reason, boolean atOnce) {

        private ClosureWish wish(Long resort) {
            return new ClosureWish(resort, room, building, floor, firstDay, lastDay, reason);
        }
    }

    @PathParam("resort")
    private Long resort;
    @Inject
    private RoomClosing closing;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "What is closed or will be, by its first day; then what was")
    public List<ClosureRow> list() {
        return closing.closures(resort).stream().map(ClosureRow::of).toList();
    }

    @POST
    @Operation(summary = "Close a place for some days, both whole. Refused while a guest has a bed there in these days, unless it cannot wait")
    @APIResponseSchema(value = ClosureRow.class, responseCode = "201")
    public Response close(Entry entry) {
        ClosureWish wish = entry.wish(resort);
        Closure closure = etag.of(entry.atOnce() ? closing.closeAtOnce(wish) : closing.close(wish));
        return Response.created(URI.create("resorts/" + resort + "/closures/" + closure.id())).entity(ClosureRow.of(closure)).build();
    }

    @POST
    @Path("/check")
    @Operation(summary = "Who has a bed there in these days, and which beds each could have instead; nothing changes")
    public List<ClosureRow.AffectedRow> check(Entry entry) {
        return closing.affected(entry.wish(resort)).stream().map(ClosureRow.AffectedRow::of).toList();
    }

    @GET
    @Path("/{closure}")
    @Operation(summary = "One closure")
    public ClosureRow read(@PathParam("closure") Long id) {
        return ClosureRow.of(etag.of(closing.closure(resort, id)));
    }

    @PUT
    @Path("/{closure}/lifting")
    @Operation(summary = "Open the place again from this moment on")
    public ClosureRow lift(@PathParam("closure") Long id) {
        return ClosureRow.of(etag.of(closing.lift(resort, id)));
    }
}
