package org.arasan.web.trainer;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.course.substitution.LessonCheck;
import org.arasan.course.substitution.SpellSubstituting;
import org.arasan.course.trainer.TrainerAbsence;
import org.arasan.course.trainer.TrainerDesk;
import org.arasan.course.trainer.TrainerSheet;
import org.arasan.course.trainer.WeeklyHours;
import org.arasan.web.api.Etag;
import org.arasan.web.api.Reader;
import org.arasan.web.course.LessonRow;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One trainer: when and where they can teach, how much they do, and who stands in while they are away. */
@Path("/trainers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Course")
public class TrainerResource {

    /** Hours of a weekday, half-open, in the zone of the resort. */
    public record HoursRow(@Schema(type = SchemaType.STRING) DayOfWeek day, LocalTime from, LocalTime until) {

        static HoursRow of(WeeklyHours hours) {
            return new HoursRow(hours.day(), hours.from(), hours.until());
        }
    }

    /** @param hours none means any hour; {@code hoursAWeek} is the most academic hours a week, or null */
    public record Arrangement(List<HoursRow> hours, List<String> regions, Integer hoursAWeek) {

        public Arrangement {
            hours = hours == null ? List.of() : hours;
            regions = regions == null ? List.of() : regions;
        }
    }

    /** Days away, both included, and why. */
    public record Absence(LocalDate firstDay, LocalDate lastDay, String reason) {
    }

    /** An absence as it is kept. */
    public record AbsenceRow(Long id, LocalDate firstDay, LocalDate lastDay, String reason) {

        static AbsenceRow of(TrainerAbsence each) {
            return new AbsenceRow(each.id(), each.firstDay(), each.lastDay(), each.reason());
        }
    }

    /** Lessons that somebody else gives now, and those for which nobody could be found. */
    public record PassedOn(List<LessonRow> passedOn, List<LessonRow> left) {
    }

    @Inject
    private TrainerDesk desk;
    @Inject
    private SpellSubstituting spells;
    @Inject
    private LessonCheck check;
    @Inject
    private Reader reader;
    @Inject
    private Etag etag;

    @GET
    @Path("/{id}")
    @Operation(summary = "When and where a trainer can teach, the lessons of this month, and the load by week and intake")
    public TrainerSheetRow read(@PathParam("id") Long id) {
        TrainerSheet sheet = desk.sheet(id);
        etag.of(sheet.trainer());
        return TrainerSheetRow.of(sheet);
    }

    @PUT
    @Path("/{id}/arrangement")
    @Operation(summary = "Give a trainer other hours of the week, regions and an upper limit a week; lessons already laid out stay")
    public TrainerSheetRow arrange(@PathParam("id") Long id, Arrangement wish) {
        desk.arrange(id, wish.hours().stream().map(each -> new WeeklyHours(each.day(), each.from(), each.until())).toList(), wish.regions(),
                wish.hoursAWeek());
        return read(id);
    }

    @POST
    @Path("/{id}/absences")
    @Operation(summary = "Enter days on which a trainer gives no lessons; those laid out stay until somebody stands in")
    @APIResponseSchema(value = AbsenceRow.class, responseCode = "201")
    public Response miss(@PathParam("id") Long id, Absence absence) {
        AbsenceRow row = AbsenceRow.of(desk.miss(id, absence.firstDay(), absence.lastDay(), absence.reason()));
        return Response.created(URI.create("trainers/" + id + "/absences/" + row.id())).entity(row).build();
    }

    @DELETE
    @Path("/{id}/absences/{absence}")
    @Operation(summary = "The trainer is there after all")
    public void come(@PathParam("id") Long id, @PathParam("absence") Long absence) {
        desk.come(id, absence);
    }

    @GET
    @Path("/{id}/objections")
    @Operation(summary = "What stands against the trainer giving that lesson, before anything is saved")
    public List<ObjectionRow> objections(@PathParam("id") Long id, @Parameter(description = "The lesson") @QueryParam("lesson") Long lesson,
            @Parameter(description = "When it would begin; left out, its own time") @QueryParam("starts") Instant starts) {
        return ObjectionRow.of(check.against(lesson, id, starts), reader.texts());
    }

    @POST
    @Path("/{id}/substitutions")
    @Operation(summary = "Pass all lessons of a spell on, each to the best who may give it; the reason is told to both trainers")
    @APIResponseSchema(value = PassedOn.class, responseCode = "201")
    public Response replaceAll(@PathParam("id") Long id, Absence spell) {
        SpellSubstituting.Outcome outcome = spells.replaceAll(id, spell.firstDay(), spell.lastDay(), spell.reason());
        return Response.created(URI.create("trainers/" + id)).entity(new PassedOn(outcome.passedOn().stream().map(LessonRow::of).toList(),
                outcome.left().stream().map(LessonRow::of).toList())).build();
    }
}
