package org.arasan.web.clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import org.arasan.access.Role;
import org.arasan.clock.AgendaKeeping;
import org.arasan.clock.ClockMoving;
import org.arasan.clock.MovableClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The domain clock. */
@Path("/clock")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HOUSE)
@Tag(name = "Clock")
public class ClockResource {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * What the clock shows.
     *
     * @param ahead how far it runs ahead of real time
     * @param movable whether it may be moved
     * @param quiet asked to wait: whether everything overdue has been performed
     */
    public record Reading(Instant now, Duration ahead, boolean movable, Boolean quiet) {
    }

    /** @param now the time it shall be */
    public record Setting(Instant now) {
    }

    /** @param by how far to move, back where negative: PT1H, P1D */
    public record Movement(Duration by) {
    }

    @Inject
    private MovableClock clock;
    @Inject
    private ClockMoving moving;
    @Inject
    private AgendaKeeping agenda;

    @GET
    @Operation(summary = "The time by which the house lives")
    public Reading read() {
        return reading(null);
    }

    @PUT
    @Operation(summary = "Set a test clock; wait=true answers when everything overdue has been performed, or after a minute")
    public Reading set(Setting setting,
            @Parameter(description = "Answer when everything overdue has been performed") @QueryParam("wait") boolean wait) {
        moving.to(setting.now());
        return after(wait);
    }

    @POST
    @Path("/movement")
    @Operation(summary = "Move a test clock by a duration (PT1H, P1D, -PT30M); wait as above")
    public Reading move(Movement movement,
            @Parameter(description = "Answer when everything overdue has been performed") @QueryParam("wait") boolean wait) {
        moving.by(movement.by());
        return after(wait);
    }

    @DELETE
    @Operation(summary = "Let a test clock follow real time again")
    public Reading reset() {
        moving.toRealTime();
        return reading(null);
    }

    private Reading after(boolean wait) {
        return reading(wait ? agenda.awaitQuiet(PATIENCE) : null);
    }

    private Reading reading(Boolean quiet) {
        return new Reading(clock.now(), clock.ahead(), clock.movable(), quiet);
    }
}
