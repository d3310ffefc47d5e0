package org.arasan.web.course.makeup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.arasan.access.Role;
import org.arasan.course.Lesson;
import org.arasan.course.makeup.MakeUpChoice;
import org.arasan.course.makeup.MakeUpPlanning;
import org.arasan.course.makeup.MakeUpWish;
import org.arasan.web.course.LessonRow;
import org.arasan.web.course.LessonRow.Named;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A topic once more for members who missed hours of it: for administrators of the resort, and for trainers who give the topic. */
@Path("/intakes/{intake}/make-ups")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMINISTRATOR, Role.TRAINER})
@Tag(name = "Course")
public class MakeUpsResource {

    /** A lesson to be planned; {@code people} are ids of enrolments. */
    public record Wish(Long topic, Set<Long> people, Instant starts, Long venue, Long trainer) {
    }

    /** What may be chosen for a topic, and what is planned. */
    public record Choice(Named topic, List<Named> topics, List<Person> people, List<Named> venues, List<Named> trainers, List<LessonRow> planned) {

        static Choice of(MakeUpChoice choice) {
            return new Choice(new Named(choice.topic().id(), choice.topic().title()),
                    choice.topics().stream().map(each -> new Named(each.id(), each.title())).toList(),
                    choice.people().stream().map(each -> new Person(each.id(), each.name(), each.group().name(), each.missed())).toList(),
                    choice.venues().stream().map(each -> new Named(each.id(), each.name())).toList(),
                    choice.trainers().stream().map(each -> new Named(each.id(), each.name())).toList(),
                    choice.planned().stream().map(LessonRow::of).toList());
        }
    }

    /** Somebody who missed hours of the topic: which, by their numbers within the course. */
    public record Person(Long enrolment, String name, String group, List<Integer> missed) {
    }

    /** The lesson that was planned. */
    public record Planned(Long lesson) {
    }

    @Inject
    private MakeUpPlanning planning;

    @GET
    @Operation(summary = "Who missed hours of a topic, with what a make-up lesson can be made of, and those that are planned")
    public Choice choice(@PathParam("intake") Long intake,
            @Parameter(description = "Id of the topic; left out, the first that somebody missed hours of") @QueryParam("topic") Long topic) {
        return Choice.of(planning.choice(intake, topic, null));
    }

    @POST
    @Operation(summary = "Plan a make-up lesson; who attended everything, clashes, times past and intakes that are over are refused")
    @APIResponseSchema(value = Planned.class, responseCode = "201")
    public Response plan(@PathParam("intake") Long intake, Wish wish) {
        Lesson lesson = planning.plan(intake, new MakeUpWish(wish.topic(), wish.people(), wish.starts(), wish.venue(), wish.trainer()));
        return Response.created(URI.create("lessons/" + lesson.id())).entity(new Planned(lesson.id())).build();
    }

    @DELETE
    @Path("/{lesson}")
    @Operation(summary = "Call a make-up lesson off, before its check-in opens")
    public void callOff(@PathParam("intake") Long intake, @PathParam("lesson") Long lesson) {
        planning.callOff(intake, lesson);
    }
}
