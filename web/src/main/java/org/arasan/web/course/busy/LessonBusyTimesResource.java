package org.arasan.web.course.busy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.course.busy.BusySpan;
import org.arasan.course.busy.BusyTimes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When those who stand on the rolls of a lesson are busy with treatments; which ones, nobody is told here. */
@Path("/lessons/{lesson}/busy-times")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMINISTRATOR, Role.TRAINER})
@Tag(name = "Course")
public class LessonBusyTimesResource {

    @PathParam("lesson")
    private Long lesson;
    @Inject
    private BusyTimes times;

    @GET
    @Operation(summary = "When they have treatments on the day of the lesson, by name; neither what nor where")
    public List<BusySpan> list() {
        return times.ofLesson(lesson);
    }
}
