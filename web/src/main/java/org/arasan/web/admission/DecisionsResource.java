package org.arasan.web.admission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.arasan.Texts;
import org.arasan.access.Role;
import org.arasan.admission.application.Outlook;
import org.arasan.admission.application.Selecting;
import org.arasan.admission.application.Selecting.Code;
import org.arasan.admission.application.Selecting.Decision;
import org.arasan.web.api.InOneGo;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions on applications. */
@Path("/intakes/{intake}/applications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Admission")
@InOneGo
public class DecisionsResource {

    /**
     * A decision.
     *
     * @param applications their ids, 1000 at most
     * @param why read by the applicant; only where it is declined
     */
    public record Deciding(List<Long> applications, Decision decision, String why) {
    }

    /** @param applications their ids, 1000 at most */
    public record Chosen(List<Long> applications) {
    }

    /**
     * What accepting the chosen would do.
     *
     * @param quotas the quotas in their order
     * @param without for whom no place would be left
     */
    public record Effect(int taken, int free, List<Change> quotas, List<Without> without) {

        static Effect of(Outlook outlook, Texts texts) {
            return new Effect(outlook.taken(), outlook.free(),
                    outlook.quotas().stream().map(each -> new Change(each.now(), each.then(), each.quota().most(), each.quota().least())).toList(),
                    outlook.without().stream().map(each -> new Without(each.application().id(),
                            texts.get(each.why().code(), each.why().args().toArray()))).toList());
        }
    }

    /** A quota's count now and afterwards. */
    public record Change(int now, int then, Integer most, int least) {
    }

    /** Somebody without a place, and why. */
    public record Without(Long application, String why) {
    }

    @PathParam("intake")
    private Long intake;
    @Inject
    private Selecting selecting;
    @Inject
    private Reader reader;

    @POST
    @Path("/decisions")
    @Operation(summary = "Decide on one application or many: all of it or nothing. A place that comes free is the next one's who fits")
    public List<ApplicationRow> decide(Deciding deciding) {
        return selecting.decide(intake, deciding.applications(), deciding.decision(), deciding.why()).stream().map(ApplicationRow::of).toList();
    }

    @POST
    @Path("/outlook")
    @Operation(summary = "What accepting these would do to places and quotas; changes nothing")
    public Effect outlook(Chosen chosen) {
        return Effect.of(selecting.outlook(intake, chosen.applications()), reader.texts());
    }

    @POST
    @Path("/{id}/code")
    @Operation(summary = "A code for an accepted applicant to sign in by, with the application's number; told this once. "
            + "Hand it to whoever has shown who they are")
    public Code code(@PathParam("id") Long id) {
        return selecting.code(intake, id);
    }
}
