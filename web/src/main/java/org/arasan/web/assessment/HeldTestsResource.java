package org.arasan.web.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.arasan.access.Role;
import org.arasan.assessment.sitting.TestResult;
import org.arasan.assessment.sitting.TestResults;
import org.arasan.assessment.test.TestHolding;
import org.arasan.web.api.Etag;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A test that an intake sits: when it is open, and what came of it. */
@Path("/held-tests/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Tests")
public class HeldTestsResource {

    /** From when until when; what is left out is said by hand. */
    public record Times(Instant opens, Instant closes) {
    }

    /** @param people by name; {@code best} is the percent of the best attempt, {@code topics} its percent by topic
     *  @param questions those answered worst first */
    public record ResultRow(Long held, String title, long sat, long passed, List<PersonRow> people, List<TestResult.TopicLine> topics,
                            List<TestResult.QuestionLine> questions) {
    }

    /** @param topics percent by the number of the topic */
    public record PersonRow(Long enrolment, String name, int attempts, boolean sits, Integer best, boolean passed, Map<String, Integer> topics) {

        static PersonRow of(TestResult.Line line) {
            Map<String, Integer> topics = new java.util.TreeMap<>();
            line.topics().forEach((topic, percent) -> topics.put(topic.toString(), percent));
            return new PersonRow(line.enrolment(), line.name(), line.attempts(), line.sits(), line.best(), line.passed(), topics);
        }
    }

    @Inject
    private TestHolding holding;
    @Inject
    private TestResults results;
    @Inject
    private Reader reader;
    @Inject
    private Etag etag;

    @PUT
    @Path("/times")
    @Operation(summary = "Say when it opens and closes")
    public HeldRow openBetween(@PathParam("id") Long id, Times times) {
        return HeldRow.of(etag.of(holding.openBetween(id, times.opens(), times.closes())), reader.language());
    }

    @PUT
    @Path("/opening")
    @Operation(summary = "Open it now")
    public HeldRow open(@PathParam("id") Long id) {
        return HeldRow.of(etag.of(holding.open(id)), reader.language());
    }

    @DELETE
    @Path("/opening")
    @Operation(summary = "Close it now: nobody begins it any more, whoever sits it keeps the time they have")
    public HeldRow close(@PathParam("id") Long id) {
        return HeldRow.of(etag.of(holding.close(id)), reader.language());
    }

    @GET
    @Path("/results")
    @RolesAllowed({Role.ADMINISTRATOR, Role.TRAINER})
    @Operation(summary = "Results by member, topic and question, for administrators and for trainers who teach in the intake")
    public ResultRow results(@PathParam("id") Long id) {
        TestResult result = results.of(id);
        return new ResultRow(id, result.held().test().title(reader.language()), result.sat(), result.passed(),
                result.people().stream().map(PersonRow::of).toList(), result.topics(), result.questions());
    }
}
