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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.arasan.Language;
import org.arasan.access.Role;
import org.arasan.feedback.QuestionDraft;
import org.arasan.feedback.SurveyForm;
import org.arasan.feedback.SurveyForms;
import org.arasan.feedback.SurveyQuestion;
import org.arasan.feedback.Wording;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is asked after the courses of a programme. */
@Path("/programmes/{id}/feedback-questions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HOUSE)
@Tag(name = "Feedback")
public class FeedbackQuestionsResource {

    /** @param days how long a survey stays open */
    public record FormRow(int days, List<QuestionRow> questions) {

        public FormRow {
            questions = questions == null ? List.of() : questions;
        }

        static FormRow of(SurveyForm form) {
            return new FormRow(form.days(), form.questions().stream().map(QuestionRow::of).toList());
        }
    }

    /** A question with its words in each language. */
    public record QuestionRow(SurveyQuestion.Kind kind, SurveyQuestion.About about, List<WordsRow> words) {

        static QuestionRow of(SurveyQuestion question) {
            return new QuestionRow(question.kind(), question.about(), Arrays.stream(Language.values()).map(language -> {
                Wording wording = question.in(language);
                return new WordsRow(language, wording.text(), wording.choices());
            }).toList());
        }

        QuestionDraft draft() {
            Map<Language, QuestionDraft.Words> in = new EnumMap<>(Language.class);
            if (words != null) {
                words.stream().filter(each -> each.language() != null)
                        .forEach(each -> in.put(each.language(), new QuestionDraft.Words(each.text(), each.choices())));
            }
            return new QuestionDraft(kind, about, in);
        }
    }

    /** @param choices only of a question that offers some */
    public record WordsRow(Language language, String text, List<String> choices) {
    }

    @Inject
    private SurveyForms forms;

    @GET
    @Operation(summary = "The questions and how long they can be answered; the usual ones of the house where the programme has none of its own")
    public FormRow read(@PathParam("id") Long id) {
        return FormRow.of(forms.form(id));
    }

    @PUT
    @Operation(summary = "Ask other questions from the next survey on; those open go on with theirs")
    public FormRow ask(@PathParam("id") Long id, FormRow form) {
        return FormRow.of(forms.ask(id, form.questions().stream().map(QuestionRow::draft).toList(), form.days()));
    }
}
