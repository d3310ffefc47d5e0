package org.arasan.web.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.feedback.FeedbackReports;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is said of the signed-in trainer's lessons. */
@Path("/my/feedback")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TRAINER)
@Tag(name = "Feedback")
public class MyFeedbackResource {

    @Inject
    private FeedbackReports reports;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "By question and topic, over all intakes whose survey is closed; nothing of fewer than five people")
    public List<FigureRow> list() {
        return FigureRow.of(reports.mine(), reader.language());
    }
}
