package org.arasan.web.kind.studycircle;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.kind.studycircle.Circle;
import org.arasan.kind.studycircle.CircleDraft;
import org.arasan.kind.studycircle.CircleMember;
import org.arasan.kind.studycircle.KnowledgeExchange;
import org.arasan.kind.studycircle.MeetingNote;
import org.arasan.kind.studycircle.OwnCircle;
import org.arasan.programme.Enrolment;
import org.arasan.web.api.Etag;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A convener's own circle, by their enrolment in the training: another convener's is not there. */
@Path("/my/circles")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.MEMBER)
@Tag(name = "Study circles")
public class MyCirclesResource {

    /**
     * A training for conveners that the caller took part in; a circle may be founded once its last day is over.
     *
     * @param exchange left out until it is announced
     */
    public record TrainingRow(Long enrolment, Long intake, String programme, LocalDate firstDay, LocalDate lastDay, KnowledgeExchange exchange) {

        private static TrainingRow of(Enrolment training, Language language) {
            return new TrainingRow(training.id(), training.intake().id(), training.intake().programme().title(language),
                    training.intake().firstDay(), training.intake().lastDay(), KnowledgeExchange.of(training.intake()).orElse(null));
        }
    }

    public record Founding(Long enrolment, String name) {
    }

    /** @param members names alone */
    public record Writing(String name, List<CircleRow.TopicRow> plan, List<String> members) {

        private CircleDraft draft() {
            return new CircleDraft(name, plan == null ? null : plan.stream().map(CircleRow.TopicRow::planned).toList(),
                    members == null ? null : members.stream().map(CircleMember::new).toList());
        }
    }

    /** @param people who came, the convener included */
    public record Minutes(LocalDate heldOn, String topic, int people, String minutes) {

        private MeetingNote note() {
            return new MeetingNote(heldOn, topic, people, minutes);
        }
    }

    /** What the circle worked on, and what came of it. */
    public record Report(String report) {
    }

    @Inject
    private OwnCircle own;
    @Inject
    private DomainClock clock;
    @Inject
    private Etag etag;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "The trainings for conveners that the caller took part in, the latest first, with the knowledge exchange at the end of the trial")
    public List<TrainingRow> trainings() {
        return own.trainings().stream().map(each -> TrainingRow.of(each, reader.language())).toList();
    }

    @POST
    @Operation(summary = "Found a circle after a training; refused before the training is over, and a second time")
    @APIResponseSchema(value = CircleRow.class, responseCode = "201")
    public Response found(Founding wish) {
        Circle circle = etag.of(own.found(wish.enrolment(), wish.name()));
        return Response.created(URI.create("my/circles/" + wish.enrolment())).entity(row(circle)).build();
    }

    @GET
    @Path("/{enrolment}")
    @Operation(summary = "The circle that the caller founded after that training")
    public CircleRow read(@PathParam("enrolment") Long enrolment) {
        return row(etag.of(own.find(enrolment).orElseThrow(Refusal::notFound)));
    }

    @PUT
    @Path("/{enrolment}")
    @Operation(summary = "Write its name, plan of study and members anew")
    public CircleRow write(@PathParam("enrolment") Long enrolment, Writing wish) {
        return row(etag.of(own.write(enrolment, wish.draft())));
    }

    @POST
    @Path("/{enrolment}/meetings")
    @Operation(summary = "Keep the minutes of a meeting that was held")
    public CircleRow meet(@PathParam("enrolment") Long enrolment, Minutes minutes) {
        return row(etag.of(own.meet(enrolment, minutes.note())));
    }

    @PUT
    @Path("/{enrolment}/report")
    @Operation(summary = "Hand the report in; until the circle ends it may be handed in anew")
    public CircleRow report(@PathParam("enrolment") Long enrolment, Report wish) {
        return row(etag.of(own.report(enrolment, wish.report())));
    }

    private CircleRow row(Circle circle) {
        return CircleRow.of(circle, clock.today(circle.intake().resort().zone()));
    }
}
