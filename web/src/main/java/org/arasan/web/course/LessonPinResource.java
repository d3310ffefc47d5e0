package org.arasan.web.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arasan.access.Role;
import org.arasan.course.move.LessonPinning;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pin that keeps a lesson where it is. */
@Path("/lessons/{id}/pin")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Course")
public class LessonPinResource {

    @Inject
    private LessonPinning pinning;

    @PUT
    @Operation(summary = "Pin the lesson to its place: no planner moves it from there; safe to repeat")
    public void pin(@PathParam("id") Long id) {
        pinning.pin(id);
    }

    @DELETE
    @Operation(summary = "Let go of it: the next plan may move it as long as it is not published; safe to repeat")
    public void unpin(@PathParam("id") Long id) {
        pinning.unpin(id);
    }
}
