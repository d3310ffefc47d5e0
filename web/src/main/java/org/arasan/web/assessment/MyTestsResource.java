package org.arasan.web.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.arasan.Language;
import org.arasan.access.Role;
import org.arasan.assessment.sitting.MyTest;
import org.arasan.assessment.sitting.MyTests;
import org.arasan.assessment.sitting.Sitting;
import org.arasan.assessment.sitting.TestSitting;
import org.arasan.clock.DomainClock;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own tests, for a member. */
@Path("/my/tests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.MEMBER)
@Tag(name = "Member")
public class MyTestsResource {

    /** @param language in which the questions are wished; left out, the member's own */
    public record Beginning(Language language) {
    }

    /** @param sitting the attempt that lasts, if one does
     *  @param best percent of the best attempt
     *  @param languages in which it can be sat */
    public record MyTestRow(Long held, String title, boolean finalTest, int questions, long minutes, int passPercent, int attempts, int attemptsLeft,
                            OffsetDateTime opens, OffsetDateTime closes, boolean mayStart, Long sitting, Integer best, List<Long> sittings,
                            List<Language> languages) {

        static MyTestRow of(MyTest mine, Language reader) {
            ZoneId zone = mine.held().intake().resort().zone();
            return new MyTestRow(mine.held().id(), mine.held().test().title(reader), mine.held().test().isFinalTest(), mine.held().test().questions(),
                    mine.held().test().limit().toMinutes(), mine.held().test().passPercent(), mine.held().test().attempts(), mine.attemptsLeft(),
                    HeldRow.at(mine.held().opens(), zone), HeldRow.at(mine.held().closes(), zone), mine.mayStart(),
                    mine.open().map(Sitting::id).orElse(null), mine.best().map(Sitting::percent).orElse(null),
                    mine.sittings().stream().map(Sitting::id).toList(), mine.languages());
        }
    }

    @Inject
    private MyTests tests;
    @Inject
    private TestSitting sitting;
    @Inject
    private DomainClock clock;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "Tests of the caller's intakes, the latest intake first")
    public List<MyTestRow> list() {
        return tests.all().stream().map(each -> MyTestRow.of(each, reader.language())).toList();
    }

    @POST
    @Path("/{held}/sittings")
    @Operation(summary = "Begin an attempt, or go on with the one that lasts")
    @APIResponseSchema(value = PaperRow.class, responseCode = "201")
    public Response start(@PathParam("held") Long held, Beginning beginning) {
        Sitting begun = sitting.start(held, beginning.language());
        return Response.created(URI.create("my/sittings/" + begun.id())).entity(PaperRow.of(begun, clock.now(), reader.language())).build();
    }
}
