package org.arasan.web.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.arasan.Language;
import org.arasan.access.Role;
import org.arasan.course.Lesson;
import org.arasan.course.Timetables;
import org.arasan.course.sheet.SheetPrinting;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.planning.timetable.move.LessonMoving;
import org.arasan.web.api.Reader;
import org.arasan.web.course.LessonRow.Named;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One lesson, and where it is given. */
@Path("/lessons/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMINISTRATOR, Role.TRAINER})
@Tag(name = "Course")
public class LessonsResource {

    /** Where a lesson is to go; what is left out stays. {@code anyDay} lets it leave its topic's day of the curriculum. */
    public record PlaceWish(Instant starts, Long venue, Long trainer, boolean anyDay) {

        LessonMoving.Move from(Lesson lesson) {
            return new LessonMoving.Move(starts == null ? lesson.starts() : starts, venue == null ? lesson.venue().id() : venue,
                    trainer == null ? lesson.trainer().id() : trainer, anyDay);
        }
    }

    /** A place that fits. */
    public record PlaceRow(OffsetDateTime starts, OffsetDateTime ends, Named venue, Named trainer) {

        static PlaceRow of(Place place, ZoneId zone) {
            return new PlaceRow(LessonRow.at(place.span().from(), zone), LessonRow.at(place.span().until(), zone),
                    new Named(place.hall().id(), place.hall().name()), new Named(place.trainer().id(), place.trainer().name()));
        }
    }

    @Inject
    private Timetables timetables;
    @Inject
    private LessonMoving moving;
    @Inject
    private SheetPrinting printing;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "A lesson with its academic hours: an administrator's, or the trainer's own")
    public LessonRow read(@PathParam("id") Long id) {
        return LessonRow.of(timetables.lesson(id));
    }

    @PUT
    @Path("/place")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Move it to another time, room or trainer; a breach is refused with its reason and with places that fit")
    public LessonRow move(@PathParam("id") Long id, PlaceWish wish) {
        moving.move(id, wish.from(timetables.lesson(id)));
        return read(id);
    }

    @GET
    @Path("/places")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Where it could go on that day (its own unless told otherwise), best first")
    public List<PlaceRow> places(@PathParam("id") Long id,
            @Parameter(description = "The day to look at; left out, the lesson’s own") @QueryParam("day") String day) {
        Lesson lesson = timetables.lesson(id);
        ZoneId zone = lesson.group().intake().resort().zone();
        LocalDate date = day == null ? lesson.starts().atZone(zone).toLocalDate() : Days.parse(day, "day");
        return moving.fitting(id, date).stream().map(place -> PlaceRow.of(place, zone)).toList();
    }

    @GET
    @Path("/roll.pdf")
    @Produces("application/pdf")
    @Operation(summary = "The roll of its hours to be signed by hand, names and boxes, with a code that leads back to the roll")
    public Response sheet(@PathParam("id") Long id,
            @Parameter(description = "kk, ru, ky, uz or en; left out, Accept-Language decides") @QueryParam("language") String tag) {
        Language language = tag == null ? reader.language() : Language.firstSpoken(List.of(Locale.forLanguageTag(tag)));
        return Response.ok(printing.pdf(id, language))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"roll-" + id + ".pdf\"").build();
    }
}
