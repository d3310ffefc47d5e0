package org.arasan.web.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.planning.timetable.CurriculumChoice;
import org.arasan.programme.Intake;
import org.arasan.programme.curriculum.CurriculumReading;
import org.arasan.web.api.Etag;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which edition and variant an intake teaches. */
@Path("/intakes/{intake}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Curriculum")
public class IntakeCurriculumResource {

    /** The id of an edition. */
    public record Chosen(Long curriculum) {
    }

    @Inject
    private CurriculumChoice choice;
    @Inject
    private CurriculumReading reading;
    @Inject
    private Reader reader;
    @Inject
    private Etag etag;

    @GET
    @Path("/curriculum-choices")
    @Operation(summary = "The editions that it may teach: the newest of the core and of each variant, and the one it has")
    public List<EditionRow> choices(@PathParam("intake") Long intake) {
        return choice.choices(intake).stream().map(each -> EditionRow.of(reading.edition(each.id()), List.of(), null, reader.texts())).toList();
    }

    @PUT
    @Path("/curriculum")
    @Operation(summary = "Teach another edition; a drafted timetable is thrown away. Refused once the timetable is published")
    public EditionRow choose(@PathParam("intake") Long intake, Chosen chosen) {
        Intake changed = etag.of(choice.choose(intake, chosen.curriculum()));
        return EditionRow.of(reading.edition(chosen.curriculum()), List.of(changed.id()), null, reader.texts());
    }
}
