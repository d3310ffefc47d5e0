package org.arasan.web.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.arasan.Language;
import org.arasan.access.Role;
import org.arasan.programme.Programme;
import org.arasan.programme.ProgrammeRegister;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is offered. */
@Path("/programmes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Intakes")
public class ProgrammesResource {

    /** @param days of a stay, as vouchers sell them
     *  @param academicHourMinutes how long an academic hour lasts */
    public record Row(Long id, String kind, String title, int days, int academicHours, int hoursToAttend, long academicHourMinutes,
                      long pauseMinutes) {

        static Row of(Programme programme, Language language) {
            return new Row(programme.id(), programme.kind(), programme.title(language), programme.days(), programme.academicHours(),
                    programme.hoursToAttend(), programme.academicHour().toMinutes(), programme.pause().toMinutes());
        }
    }

    @Inject
    private ProgrammeRegister register;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "Programmes, with their titles in the language of Accept-Language")
    public List<Row> list() {
        return register.programmes().stream().map(programme -> Row.of(programme, reader.language())).toList();
    }
}
