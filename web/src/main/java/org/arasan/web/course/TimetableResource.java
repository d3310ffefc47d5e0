package org.arasan.web.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.arasan.Texts;
import org.arasan.access.Role;
import org.arasan.course.TimetablePublishing;
import org.arasan.course.Timetables;
import org.arasan.planning.timetable.Gap;
import org.arasan.planning.timetable.course.TimetablePlanning;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The timetable of an intake: laid out as a draft, then published. */
@Path("/intakes/{intake}/timetable")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Course")
public class TimetableResource {

    /** The lessons laid out, and what is missing. */
    public record TimetableRow(List<LessonRow> lessons, List<Missing> missing) {
    }

    /** A lesson that could not be laid out; {@code code} is stable, {@code reason} says it in words. */
    public record Missing(String group, int topic, String title, LocalDate day, String code, String reason) {

        static Missing of(Gap gap, Texts texts) {
            return new Missing(gap.need().group().name(), gap.need().topic().number(), gap.need().topic().title(), gap.need().day(),
                    gap.reason(), texts.get(gap.reason(), gap.args().toArray()));
        }
    }

    @Inject
    private TimetablePlanning planning;
    @Inject
    private TimetablePublishing publishing;
    @Inject
    private Timetables timetables;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "The lessons in the order of time, and what is missing with the reason")
    public TimetableRow read(@PathParam("intake") Long intake) {
        return answer(intake, planning.gaps(intake));
    }

    @POST
    @Operation(summary = "Lay out every lesson that is not published yet; what cannot be laid out is listed with the reason")
    @APIResponseSchema(value = TimetableRow.class, responseCode = "201")
    public Response layOut(@PathParam("intake") Long intake) {
        List<Gap> gaps = planning.layOut(intake);
        return Response.created(URI.create("intakes/" + intake + "/timetable")).entity(answer(intake, gaps)).build();
    }

    @PUT
    @Path("/publication")
    @Operation(summary = "Publish: members and trainers see the lessons, rolls are written, the agenda is set; safe to repeat")
    public TimetableRow publish(@PathParam("intake") Long intake) {
        publishing.publish(intake);
        return answer(intake, List.of());
    }

    private TimetableRow answer(Long intake, List<Gap> gaps) {
        return new TimetableRow(timetables.ofIntake(intake).stream().map(LessonRow::of).toList(),
                gaps.stream().map(gap -> Missing.of(gap, reader.texts())).toList());
    }
}
