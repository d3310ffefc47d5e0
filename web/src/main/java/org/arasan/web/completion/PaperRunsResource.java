package org.arasan.web.completion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.completion.PaperRun;
import org.arasan.completion.PapersAtOnce;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many certificates of an intake in one go: wished for together, printed one portion after the other. */
@Path("/intakes/{intake}/papers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Completion")
public class PaperRunsResource {

    /** @param enrolments whose certificates are to be printed anew */
    public record Wish(List<Long> enrolments) {
    }

    /**
     * How far they are.
     *
     * @param percent   whole per cent; 100 where none is waited for
     * @param startedAt when the run began, or null where there never was one
     * @param endedAt   null while papers are printed
     */
    public record Progress(int wanted, int printed, int percent, Instant startedAt, Instant endedAt) {

        static Progress of(PaperRun run) {
            return new Progress(run.wanted(), run.printed(), run.percent(), run.startedAt(), run.startedAt() == null ? null : run.endedAt());
        }
    }

    @Inject
    private PapersAtOnce papers;

    @GET
    @Operation(summary = "How far the certificates of the intake are that are being printed")
    public Progress progress(@PathParam("intake") Long intake) {
        return Progress.of(papers.progress(intake));
    }

    @POST
    @Operation(summary = "Print the certificates of those members anew; each replaces the valid one. Whoever has not completed is left out")
    public Progress renew(@PathParam("intake") Long intake, Wish wish) {
        return Progress.of(papers.renew(intake, wish.enrolments() == null ? List.of() : wish.enrolments()));
    }
}
