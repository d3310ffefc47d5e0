package org.arasan.web.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.assessment.sitting.SittingQuestion;
import org.arasan.assessment.sitting.TestSitting;
import org.arasan.clock.DomainClock;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own attempts at tests: another member's is not there. */
@Path("/my/sittings/{sitting}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.MEMBER)
@Tag(name = "Member")
public class MySittingsResource {

    /**
     * An answer.
     *
     * @param answer places of choices, {@code left=choice} places, or one text; empty takes the answer back
     * @param given when it was given, as the caller estimates the server's clock; left out, now
     */
    public record AnswerEntry(List<String> answer, Instant given) {
    }

    /** @param answer as it stands now: a later one stays
     *  @param given when the answer that stands was given
     *  @param now the server's clock */
    public record SavedRow(int position, List<String> answer, Instant given, Instant now) {

        static SavedRow of(SittingQuestion question, Instant now) {
            return new SavedRow(question.position(), question.shownAnswer(), question.given(), now);
        }
    }

    @Inject
    private TestSitting sittings;
    @Inject
    private DomainClock clock;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "The attempt with its questions and the answers saved so far; once it has ended, with its points")
    public PaperRow read(@PathParam("sitting") Long sitting) {
        return PaperRow.of(sittings.paper(sitting), clock.now(), reader.language());
    }

    @PUT
    @Path("/answers/{position}")
    @Operation(summary = "Save the answer to one question, instead of an earlier one; once acknowledged it is there whatever happens. "
            + "Refused when the time and ten seconds of grace are over")
    public SavedRow answer(@PathParam("sitting") Long sitting, @PathParam("position") int position, AnswerEntry entry) {
        return SavedRow.of(sittings.answer(sitting, position, entry.answer(), entry.given()), clock.now());
    }

    @PUT
    @Path("/handing-in")
    @Operation(summary = "End the attempt and count its points; who hands in twice is told the same")
    public PaperRow handIn(@PathParam("sitting") Long sitting) {
        return PaperRow.of(sittings.handIn(sitting), clock.now(), reader.language());
    }
}
