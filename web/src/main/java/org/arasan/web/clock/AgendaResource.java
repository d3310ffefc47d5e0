package org.arasan.web.clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.arasan.Texts;
import org.arasan.access.Role;
import org.arasan.clock.Agenda;
import org.arasan.clock.Agenda.Entry;
import org.arasan.clock.AgendaJobs;
import org.arasan.clock.AgendaKeeping;
import org.arasan.clock.AgendaRun;
import org.arasan.clock.DomainClock;
import org.arasan.clock.JobStanding;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happens because time has passed. */
@Path("/agenda")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HOUSE)
@Tag(name = "Agenda")
public class AgendaResource {

    /**
     * One performance.
     *
     * @param due the time on the domain clock at which it was to be performed
     * @param tookMillis how long it really took
     * @param code why it failed, stable; null where it went well
     * @param reason the same in words
     * @param trace the id under which it stands in the log: that of the request that entered it, as its answer told in X-Request-Id
     */
    public record Run(String job, String key, Instant due, int attempt, Instant started, long tookMillis, AgendaRun.Outcome outcome,
            String code, String reason, String trace) {

        static Run of(AgendaRun run, Texts texts) {
            String reason = run.code() == null ? null : texts.get(run.code(), run.args().toArray());
            return new Run(run.job(), run.key(), run.due(), run.attempt(), run.started(), run.took().toMillis(), run.outcome(),
                    run.code(), reason, run.trace());
        }
    }

    /**
     * How one kind of job stands.
     *
     * @param name what it does, in words
     * @param every how often it comes by itself; null for what happens once
     * @param missed what becomes of a time that was missed, and the same in words
     * @param next when it is due next; null where nothing waits
     * @param failed how many were given up and wait for somebody to look at them
     * @param last its latest performance; null where there was none
     */
    public record Job(String job, String name, Duration every, Agenda.Missed missed, String ifMissed, Instant next, long pending, long failed,
            boolean paused, Run last) {

        static Job of(JobStanding standing, Texts texts) {
            Agenda.Job job = standing.job();
            return new Job(job.name(), texts.getOr("agenda." + job.name(), job.name()), job.every(), job.missed(), texts.of(job.missed()), standing.next(),
                    standing.pending(), standing.failed(), standing.paused(), standing.last() == null ? null : Run.of(standing.last(), texts));
        }
    }

    @Inject
    private AgendaKeeping agenda;
    @Inject
    private AgendaJobs jobs;
    @Inject
    private DomainClock clock;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "What waits or is being performed, by its time; overdue=true leaves out what is not due yet")
    public List<Entry> pending(@Parameter(description = "Only what is due already") @QueryParam("overdue") boolean overdue) {
        Instant now = clock.now();
        return agenda.pending().stream().filter(entry -> !overdue || entry.overdue(now)).toList();
    }

    @GET
    @Path("/jobs")
    @Operation(summary = "Every kind of job: when it comes next, how it went the last time, what becomes of what it misses")
    public List<Job> jobs() {
        Texts texts = reader.texts();
        return jobs.all().stream().map(each -> Job.of(each, texts)).toList();
    }

    @GET
    @Path("/runs")
    @Operation(summary = "The latest performances, the last one first; 1000 at most")
    public List<Run> ran(@Parameter(description = "How many at most, up to 1000") @QueryParam("limit") @DefaultValue("100") int limit) {
        return told(agenda.ran(Math.max(1, Math.min(limit, 1000))));
    }

    @GET
    @Path("/failures")
    @Operation(summary = "What was given up and waits for somebody to look at it")
    public List<Run> givenUp() {
        return told(agenda.givenUp());
    }

    @POST
    @Path("/{job}/{key}/run")
    @Operation(summary = "Perform it at once, whether it still waits or was given up")
    public void runNow(@PathParam("job") String job, @PathParam("key") String key) {
        agenda.runNow(job, key);
    }

    @PUT
    @Path("/{job: [a-z][a-z.-]{0,99}}/pause")
    @Operation(summary = "Hold back every entry of a job, also later ones")
    public void pause(@PathParam("job") String job) {
        agenda.pause(job);
    }

    @DELETE
    @Path("/{job: [a-z][a-z.-]{0,99}}/pause")
    @Operation(summary = "Let a paused job go on")
    public void resume(@PathParam("job") String job) {
        agenda.resume(job);
    }

    private List<Run> told(List<AgendaRun> runs) {
        Texts texts = reader.texts();
        return runs.stream().map(run -> Run.of(run, texts)).toList();
    }
}
