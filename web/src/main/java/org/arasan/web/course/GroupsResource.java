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
import java.util.List;
import org.arasan.Language;
import org.arasan.access.Role;
import org.arasan.course.StudyGroup;
import org.arasan.course.StudyGroupMember;
import org.arasan.course.StudyGrouping;
import org.arasan.member.Union;
import org.arasan.planning.timetable.course.TimetablePlanning;
import org.arasan.programme.Enrolment;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The study groups of an intake. */
@Path("/intakes/{intake}/groups")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Course")
public class GroupsResource {

    /** A group with its people by enrolment. */
    public record GroupRow(Long id, String name, Language language, List<Person> people) {

        static GroupRow of(StudyGroup group) {
            return new GroupRow(group.id(), group.name(), group.language(), group.learners().stream().map(Person::of).toList());
        }
    }

    /** Somebody in a group. */
    public record Person(Long enrolment, String name, String union) {

        static Person of(StudyGroupMember seat) {
            Enrolment enrolment = seat.enrolment();
            Union union = enrolment.member().union();
            return new Person(enrolment.id(), enrolment.member().fullName(), union == null ? null : union.name());
        }
    }

    @Inject
    private TimetablePlanning planning;
    @Inject
    private StudyGrouping grouping;

    @GET
    @Operation(summary = "The groups by name, with their people")
    public List<GroupRow> list(@PathParam("intake") Long intake) {
        return grouping.groups(intake).stream().map(GroupRow::of).toList();
    }

    @POST
    @Operation(summary = "Form the groups anew from everybody enrolled: one language each, as few as can be; a draft of the timetable goes")
    @APIResponse(responseCode = "201", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(type = SchemaType.ARRAY, implementation = GroupRow.class)))
    public Response form(@PathParam("intake") Long intake) {
        planning.formGroups(intake);
        return Response.created(URI.create("intakes/" + intake + "/groups")).entity(list(intake)).build();
    }

    @PUT
    @Path("/{group}/people/{enrolment}")
    @Operation(summary = "Put a person into the group, out of another if need be; the rolls of published lessons follow")
    public void assign(@PathParam("group") Long group, @PathParam("enrolment") Long enrolment) {
        grouping.assign(group, enrolment);
    }
}
