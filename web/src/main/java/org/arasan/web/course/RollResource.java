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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.course.AcademicHour;
import org.arasan.course.Attendance.Mark;
import org.arasan.course.Attendance.Way;
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

    /**
     * Somebody on the roll.
     *
     * @param mark       null while the name has not been called
     * @param hoursDone  academic hours attended so far, this one included
     * @param hoursLeft  what is wanting of the course; {@code hoursAhead} of these can still be attended
     * @param markedBy   HAND, or QR or CODE where the member checked in themself
     * @param markedAt   null where there is no mark, or nobody wrote the time down
     * @param checkedIn  when the member checked in themself, or null
     * @param disputed   whether the member checked in and a trainer's mark says they were not there
     */
    public record Person(Long enrolment, String name, Mark mark, String reason, int hoursDone, int hoursLeft, int hoursAhead,
                         boolean inHouse, Way markedBy, OffsetDateTime markedAt, OffsetDateTime checkedIn, boolean disputed) {

        static Person of(Roll.Line line, ZoneId zone) {
            Roll.Seen seen = line.seen();
            return new Person(line.enrolment(), line.name(), line.mark(), line.reason(), line.hours().done(), line.hours().left(),
                    line.hours().ahead(), line.inHouse(), seen.by(), at(seen.at(), zone), at(seen.came(), zone), seen.disputed());
        }

        private static OffsetDateTime at(Instant moment, ZoneId zone) {
            return moment == null ? null : LessonRow.at(moment, zone);
        }
    }

    /** The roll; {@code unmarked} counts who has not been called. */
    public record RollRow(Long hour, int ordinal, OffsetDateTime starts, OffsetDateTime ends, AcademicHour.RollCall state, Long lesson,
                          long unmarked, List<Person> people) {

        static RollRow of(Roll roll) {
            AcademicHour hour = roll.hour();
            ZoneId zone = hour.lesson().group().intake().resort().zone();
            return new RollRow(hour.id(), hour.ordinal(), LessonRow.at(hour.starts(), zone), LessonRow.at(hour.ends(), zone), hour.rollCall(),
                    hour.lesson().id(), roll.count(null),
                    roll.lines().stream().map(line -> Person.of(line, zone)).toList());
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
