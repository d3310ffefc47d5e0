package org.arasan.web.plugin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.programme.IntakeRegister;
import org.arasan.programme.KindActing;
import org.arasan.programme.KindReading;
import org.arasan.programme.KindSight;
import org.arasan.programme.Section;
import org.arasan.web.api.Etag;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the kind of its programme adds to an intake. */
@Path("/intakes/{intake}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Kinds of programmes")
public class IntakeKindResource {

    /** A heading and what stands below it, in the reader's language. */
    public record SectionRow(String name, String title, List<LineRow> lines) {

        static SectionRow of(Section section, KindWords words) {
            return new SectionRow(section.name(), words.section(section),
                    section.lines().stream().map(each -> new LineRow(words.line(each), each.value())).toList());
        }
    }

    /** A text, and what stands beside it. */
    public record LineRow(String text, String value) {
    }

    @PathParam("intake")
    private Long intake;
    @Inject
    private KindReading reading;
    @Inject
    private KindActing acting;
    @Inject
    private IntakeRegister register;
    @Inject
    private Reader reader;
    @Inject
    private Etag etag;

    @GET
    @Path("/sections")
    @Operation(summary = "What the programme's kind tells about an intake; empty where its plug-in is not deployed")
    public List<SectionRow> sections() {
        KindSight sight = reading.intake(intake);
        KindWords words = KindReader.in(reader.language(), sight.bundle());
        return sight.sections().stream().map(each -> SectionRow.of(each, words)).toList();
    }

    @GET
    @Path("/details")
    @Operation(summary = "What the programme's kind asks of an intake and what was answered, and the actions it has")
    public AdditionRow details() {
        return AdditionRow.of(reading.intake(intake), etag.of(register.intake(intake)).details(), reader.language());
    }

    @PUT
    @Path("/details")
    @Operation(summary = "Answer what the programme's kind asks of an intake; refused once it is completed")
    public AdditionRow answer(AnswersEntry answers) {
        return AdditionRow.of(reading.intake(intake), etag.of(acting.detail(intake, answers.details())).details(), reader.language());
    }

    @POST
    @Path("/actions/{action}")
    @Operation(summary = "Do an action of the programme's kind with an intake")
    public AdditionRow act(@Parameter(description = "The action's name, as the details of the intake list it") @PathParam("action") String action,
                           AnswersEntry answers) {
        return AdditionRow.of(reading.intake(intake), etag.of(acting.act(intake, action, answers.details())).details(), reader.language());
    }
}
