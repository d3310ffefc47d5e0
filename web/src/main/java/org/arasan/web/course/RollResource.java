package org.arasan.web.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.course.AcademicHour;
import org.arasan.course.Attendance.Mark;
import org.arasan.course.roll.Roll;
import org.arasan.course.roll.RollCalling;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The roll of one academic hour: for the lesson's trainer, and for administrators of its resort. */
@Path("/hours/{hour}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.TRAINER, Role.ADMINISTRATOR})
@Tag(name = "Roll call")
public class RollResource {

    /** How somebody stands: PRESENT, LATE, EXCUSED (with a reason), ABSENT, or null to take a mark back. */
    public record MarkEntry(Mark mark, String reason) {
    }

    /** The roll; {@code unmarked} counts who has not been called. */
    public record RollRow(Long hour, int ordinal, OffsetDateTime starts, OffsetDateTime ends, AcademicHour.RollCall state, Long lesson,
                          long unmarked, List<Roll.Line> people) {

        static RollRow of(Roll roll) {
            AcademicHour hour = roll.hour();
            ZoneId zone = hour.lesson().group().intake().resort().zone();
            return new RollRow(hour.id(), hour.ordinal(), LessonRow.at(hour.starts(), zone), LessonRow.at(hour.ends(), zone), hour.rollCall(),
                    hour.lesson().id(), roll.count(null), roll.lines());
        }
    }

    @Inject
    private RollCalling calling;

    @GET
    @Path("/roll")
    @Operation(summary = "Everybody on the roll by name, with mark and academic hours attended so far")
    public RollRow read(@PathParam("hour") Long hour) {
        return RollRow.of(calling.roll(hour));
    }

    @POST
    @Path("/roll/all-present")
    @Operation(summary = "Mark everybody as present who has no mark yet")
    public RollRow allPresent(@PathParam("hour") Long hour) {
        return RollRow.of(calling.allPresent(hour));
    }

    @PUT
    @Path("/roll/{enrolment}")
    @Operation(summary = "Set one mark; EXCUSED needs a reason, null takes the mark back")
    public RollRow mark(@PathParam("hour") Long hour, @PathParam("enrolment") Long enrolment, MarkEntry entry) {
        return RollRow.of(calling.mark(hour, enrolment, entry.mark(), entry.reason()));
    }

    @PUT
    @Path("/closing")
    @Operation(summary = "Close the roll; refused while somebody has no mark, saying who")
    public RollRow close(@PathParam("hour") Long hour) {
        return RollRow.of(calling.close(hour));
    }

    @DELETE
    @Path("/closing")
    @Operation(summary = "Reopen the roll, until the intake is completed")
    public RollRow reopen(@PathParam("hour") Long hour) {
        return RollRow.of(calling.reopen(hour));
    }
}
