package org.arasan.web.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.arasan.access.Role;
import org.arasan.stay.reception.Housekeeping;
import org.arasan.stay.reception.RoomTurn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a room is ready for its next guest. */
@Path("/rooms/{room}/readiness")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Desk")
public class ReadinessResource {

    public record Readiness(boolean ready) {
    }

    /** What was said of the room, when and by whom. */
    public record Said(Long room, boolean ready, Instant at, String by) {

        static Said of(RoomTurn turn) {
            return new Said(turn.room().id(), turn.ready(), turn.at(), turn.account().name());
        }
    }

    @Inject
    private Housekeeping housekeeping;

    @PUT
    @Operation(summary = "Say that the room is ready, or that it is not; who said it and when is kept")
    public Said turn(@PathParam("room") Long room, Readiness readiness) {
        return Said.of(housekeeping.turn(room, readiness.ready()));
    }
}
