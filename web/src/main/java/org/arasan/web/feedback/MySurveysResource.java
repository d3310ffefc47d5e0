package org.arasan.web.feedback;

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
import java.util.Objects;
import org.arasan.Language;
import org.arasan.access.Role;
import org.arasan.feedback.MySurvey;
import org.arasan.feedback.MySurveys;
import org.arasan.feedback.Reply;
import org.arasan.feedback.SurveyQuestion;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The signed-in member says what they think of a course. */
@Path("/my/surveys")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.MEMBER)
@Tag(name = "Feedback")
public class MySurveysResource {

    /** A survey that is open to the caller; {@code said} is what they have answered so far. */
    public record SurveyRow(Long id, String programme, Instant closesAt, List<QuestionRow> questions, List<HeardRow> heard, List<Reply> said) {

        static SurveyRow of(MySurvey mine, Language language) {
            return new SurveyRow(mine.survey().id(), mine.survey().intake().programme().title(language), mine.survey().closesAt(),
                    mine.survey().questions().stream().map(each -> QuestionRow.of(each, language)).toList(),
                    mine.heard().stream().map(each -> new HeardRow(each.topic().id(), each.topic().title(), each.trainer().name())).toList(),
                    mine.said());
        }
    }

    /** A question in the caller's language. */
    public record QuestionRow(Long id, SurveyQuestion.Kind kind, SurveyQuestion.About about, String text, List<String> choices) {

        static QuestionRow of(SurveyQuestion question, Language language) {
            return new QuestionRow(question.id(), question.kind(), question.about(), question.in(language).text(),
                    question.in(language).choices());
        }
    }

    /** A lesson to be asked about. */
    public record HeardRow(Long topic, String title, String trainer) {
    }

    /** What the member says, question by question. */
    public record Answers(List<Reply> answers) {

        public Answers {
            answers = answers == null ? List.of() : answers.stream().filter(Objects::nonNull).toList();
        }
    }

    @Inject
    private MySurveys surveys;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "The surveys open to the caller, with what they have said so far")
    public List<SurveyRow> list() {
        return surveys.open().stream().map(each -> SurveyRow.of(each, reader.language())).toList();
    }

    @PUT
    @Path("/{id}/answers")
    @Operation(summary = "Answer, instead of what was answered before; what is left out stays unanswered")
    public SurveyRow answer(@PathParam("id") Long id, Answers said) {
        return SurveyRow.of(surveys.answer(id, said.answers()), reader.language());
    }
}
