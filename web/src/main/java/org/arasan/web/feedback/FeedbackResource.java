package org.arasan.web.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.arasan.Language;
import org.arasan.access.Role;
import org.arasan.feedback.FeedbackReports;
import org.arasan.feedback.IntakeFeedback;
import org.arasan.feedback.Surveys;
import org.arasan.web.api.Etag;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The survey after an intake. */
@Path("/intakes/{intake}/feedback")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Feedback")
public class FeedbackResource {

    /**
     * How an intake was liked.
     *
     * @param open     null where no survey was opened
     * @param invited  people who attended at least an hour
     * @param answered how many of them took part
     */
    public record FeedbackRow(Boolean open, Instant openedAt, Instant closesAt, int invited, int answered, List<FigureRow> course,
                              List<FigureRow> topics, List<FigureRow> trainers) {

        static FeedbackRow of(IntakeFeedback feedback, Language language) {
            boolean none = feedback.survey() == null;
            return new FeedbackRow(none ? null : feedback.survey().isOpen(), none ? null : feedback.survey().openedAt(),
                    none ? null : feedback.survey().closesAt(), feedback.invited(), feedback.answered(),
                    FigureRow.of(feedback.course(), language), FigureRow.of(feedback.topics(), language),
                    FigureRow.of(feedback.trainers(), language));
        }
    }

    @Inject
    private FeedbackReports reports;
    @Inject
    private Surveys surveys;
    @Inject
    private Reader reader;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "How many took part and, once the survey is closed, what was said; nothing of fewer than five people")
    public FeedbackRow read(@PathParam("intake") Long intake) {
        IntakeFeedback feedback = reports.of(intake);
        Optional.ofNullable(feedback.survey()).ifPresent(etag::of);
        return FeedbackRow.of(feedback, reader.language());
    }

    @PUT
    @Path("/opening")
    @Operation(summary = "Ask the people of the intake now; safe to repeat")
    public FeedbackRow open(@PathParam("intake") Long intake) {
        surveys.open(intake);
        return read(intake);
    }

    @PUT
    @Path("/closing")
    @Operation(summary = "Close the survey for good and show what was said; safe to repeat")
    public FeedbackRow close(@PathParam("intake") Long intake) {
        surveys.close(intake);
        return read(intake);
    }
}
