package org.arasan.web.plugin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.programme.AdmissionRule;
import org.arasan.programme.CourseCalendar;
import org.arasan.programme.Details;
import org.arasan.programme.KindReading;
import org.arasan.programme.LessonRule;
import org.arasan.programme.Paper;
import org.arasan.programme.ProgrammeKind;
import org.arasan.programme.ProgrammeKinds;
import org.arasan.programme.ProgrammeSettings;
import org.arasan.programme.Requirement;
import org.arasan.programme.Scope;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The kinds of programme whose plug-ins are deployed. */
@Path("/kinds")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Kinds of programmes")
public class KindsResource {

    /**
     * A kind.
     *
     * @param name    in the reader's language
     * @param usually how its programmes usually are; null where the plug-in could not say
     * @param adds    what it adds to a programme, an intake and a member's place
     */
    public record KindRow(String code, String name, String about, UsualRow usually, AddsRow adds) {
    }

    /** How programmes of the kind usually are: days, people, lessons, settings, rules of completion, paper. */
    public record UsualRow(CourseCalendar calendar, AdmissionRule admission, LessonRule lessons, ProgrammeSettings settings,
                           List<Requirement> requirements, Paper.Look paper) {

        static UsualRow of(ProgrammeKind kind) {
            try {
                ProgrammeSettings settings = kind.usual();
                return new UsualRow(kind.calendar(), kind.admission(), kind.lessons(), settings, kind.requirements(settings), kind.paper().look());
            } catch (Refusal broken) {
                return null;
            }
        }
    }

    /** What it asks and does, by what it is about. */
    public record AddsRow(AdditionRow programme, AdditionRow intake, AdditionRow enrolment) {
    }

    @Inject
    private ProgrammeKinds kinds;
    @Inject
    private KindReading reading;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "The kinds that are deployed: what they are called, how their programmes usually are, what they ask and do")
    public List<KindRow> list() {
        return kinds.all().stream().map(this::row).toList();
    }

    private KindRow row(ProgrammeKind kind) {
        KindWords words = KindReader.in(reader.language(), kind.bundle());
        return new KindRow(kind.code(), words.name(kind.code()), words.about(), UsualRow.of(kind),
                new AddsRow(adds(kind, Scope.PROGRAMME), adds(kind, Scope.INTAKE), adds(kind, Scope.ENROLMENT)));
    }

    private AdditionRow adds(ProgrammeKind kind, Scope scope) {
        return AdditionRow.of(reading.kind(kind.code(), scope), Details.NONE, reader.language());
    }
}
