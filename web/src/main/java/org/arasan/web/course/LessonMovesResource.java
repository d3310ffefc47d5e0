package org.arasan.web.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.course.LessonPlace;
import org.arasan.course.Timetables;
import org.arasan.course.move.LessonMove;
import org.arasan.planning.timetable.move.LessonMoving;
import org.arasan.web.course.LessonRow.Named;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller moved by hand on a timetable, and the way back. */
@Path("/intakes/{intake}/lesson-moves")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Course")
public class LessonMovesResource {

    /** A move that can be taken back. */
    public record MoveRow(Long id, Long lesson, String topic, String group, OffsetDateTime movedAt, At from, At to) {

        static MoveRow of(LessonMove move, ZoneId zone) {
            return new MoveRow(move.id(), move.lesson().id(), move.lesson().topic().title(), move.lesson().hearers(),
                    LessonRow.at(move.movedAt(), zone), At.of(move.from(), zone), At.of(move.to(), zone));
        }
    }

    /** When, where and with whom. */
    public record At(OffsetDateTime starts, Named venue, Named trainer) {

        static At of(LessonPlace place, ZoneId zone) {
            return new At(LessonRow.at(place.starts(), zone), new Named(place.venue().id(), place.venue().name()),
                    new Named(place.trainer().id(), place.trainer().name()));
        }
    }

    @Inject
    private LessonMoving moving;
    @Inject
    private Timetables timetables;

    @GET
    @Operation(summary = "The caller’s moves of the last day that can be taken back, the latest first")
    public List<MoveRow> list(@PathParam("intake") Long intake) {
        return moving.undoable(intake).stream().map(each -> MoveRow.of(each, each.lesson().group().intake().resort().zone())).toList();
    }

    @DELETE
    @Path("/{move}")
    @Operation(summary = "Take a move back; refused where somebody has moved the lesson on since, or something stands at its former place")
    public LessonRow undo(@PathParam("intake") Long intake, @PathParam("move") Long move) {
        return LessonRow.of(timetables.lesson(moving.undo(intake, move).id()));
    }
}
