package org.arasan.web.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.programme.Curriculum;
import org.arasan.programme.Intake;
import org.arasan.programme.curriculum.CurriculumReading;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One edition, which never changes. */
@Path("/curricula/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Curriculum")
public class CurriculumResource {

    @Inject
    private CurriculumReading reading;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "An edition; of a variant, with what differs from its core")
    public EditionRow read(@PathParam("id") Long id) {
        Curriculum edition = reading.edition(id);
        List<Long> intakes = reading.intakes(edition.programme().id()).getOrDefault(id, List.of()).stream().map(Intake::id).toList();
        return EditionRow.of(edition, intakes, reading.differences(id), reader.texts());
    }
}
