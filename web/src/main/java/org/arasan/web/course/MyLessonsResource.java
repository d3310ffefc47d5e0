package org.arasan.web.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.course.Timetables;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The signed-in trainer's own lessons. */
@Path("/my/lessons")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TRAINER)
@Tag(name = "Course")
public class MyLessonsResource {

    @Inject
    private Timetables timetables;

    @GET
    @Operation(summary = "Published lessons of today and later, and earlier ones whose roll was not called to the end")
    public List<LessonRow> list() {
        return timetables.mine().stream().map(LessonRow::of).toList();
    }
}
