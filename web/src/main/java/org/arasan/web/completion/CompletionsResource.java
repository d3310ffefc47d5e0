package org.arasan.web.completion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.arasan.Texts;
import org.arasan.access.Role;
import org.arasan.completion.Certificate;
import org.arasan.completion.IntakeCompletion;
import org.arasan.completion.board.CompletionBoard.Line;
import org.arasan.completion.board.CompletionBoard;
import org.arasan.completion.standing.MissedHour;
import org.arasan.stay.EarlyDeparture;
import org.arasan.stay.Stay;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the members of an intake stand, and its end. */
@Path("/intakes/{intake}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Completion")
public class CompletionsResource {

    /**
     * One member.
     *
     * @param missed      the academic hours that are wanting, each with what became of it
     * @param stay        null where there never was one
     * @param lacking     what is wanting for completion, in the reader's language; empty if nothing
     * @param certificate the valid one, else the newest, or null
     */
    public record CompletionRow(Long enrolment, String member, int hoursAttended, int hours, List<MissedHour> missed, StayRow stay,
                                List<String> lacking, PaperRow certificate) {
    }

    /** A stay: its state, whether it counts as finished, and why the guest left early, or null. */
    public record StayRow(Stay.State state, boolean finished, EarlyDeparture leftEarly) {
    }

    /** A certificate in short. */
    public record PaperRow(String number, Certificate.State state, LocalDate issuedOn) {
    }

    @Inject
    private CompletionBoard board;
    @Inject
    private IntakeCompletion completion;
    @Inject
    private Reader reader;

    @GET
    @Path("/completions")
    @Operation(summary = "Per member: hours attended and wanting, the stay, what is lacking, the certificate")
    public List<CompletionRow> list(@PathParam("intake") Long intake) {
        return board.of(intake).lines().stream().map(this::row).toList();
    }

    @POST
    @Path("/completion")
    @Operation(summary = "End the intake now that its last day is over: the certificates that are due are printed from now on; safe to repeat")
    public IntakeCompletion.Outcome complete(@PathParam("intake") Long intake) {
        return completion.complete(intake);
    }

    private CompletionRow row(Line line) {
        Texts texts = reader.texts();
        Stay stay = line.stay();
        Certificate paper = line.valid() == null ? line.ended() : line.valid();
        return new CompletionRow(line.enrolment(), line.name(), line.standing().hoursAttended(), line.hours(), line.missed(),
                stay == null ? null : new StayRow(stay.state(), stay.finished(), stay.leftEarly()),
                line.lacking().stream().map(lack -> texts.said(lack.text(), lack.text(), lack.args().toArray())).toList(),
                paper == null ? null : new PaperRow(paper.number(), paper.state(), paper.issuedOn()));
    }
}
