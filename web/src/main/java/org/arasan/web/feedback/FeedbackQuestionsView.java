package org.arasan.web.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.feedback.QuestionDraft;
import org.arasan.feedback.QuestionDraft.Words;
import org.arasan.feedback.SurveyForm;
import org.arasan.feedback.SurveyForms;
import org.arasan.feedback.SurveyQuestion;
import org.arasan.programme.Programme;
import org.arasan.programme.ProgrammeRegister;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /admin/feedback-questions.xhtml?programme=}: what is asked after the courses of a programme. Fields bear the place of a question. */
@Named
@RequestScoped
public class FeedbackQuestionsView {

    @Inject
    private SurveyForms forms;
    @Inject
    private ProgrammeRegister programmes;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "programme")
    private Long id;
    private List<Programme> all;
    private Integer days;
    private List<QuestionDraft> questions = List.of();

    @PostConstruct
    void load() {
        all = programmes.programmes();
        id = id == null && !all.isEmpty() ? all.get(0).id() : id;
        if (id != null) {
            SurveyForm form = forms.form(id);
            days = form.days();
            questions = Faces.isPostback() ? typed() : form.questions().stream().map(FeedbackQuestionsView::draft).toList();
        }
    }

    public String save() {
        forms.ask(id, questions, days == null ? 0 : days);
        Messages.create(texts.get("surveys.questions.saved")).flash().add();
        return "/admin/feedback-questions.xhtml?faces-redirect=true&programme=" + id;
    }

    private static QuestionDraft draft(SurveyQuestion question) {
        Map<Language, Words> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, new Words(question.in(language).text(), question.in(language).choices()));
        }
        return new QuestionDraft(question.kind(), question.about(), words);
    }

    /** The questions as they were typed, without those that are to go and the empty one at the end. */
    private static List<QuestionDraft> typed() {
        List<QuestionDraft> typed = new ArrayList<>();
        for (int i = 0; sent("kind", i) != null; i++) {
            Map<Language, Words> words = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                String text = sent("text-" + language, i);
                String choices = sent("choices-" + language, i);
                words.put(language, new Words(text, choices == null ? List.of() : Arrays.asList(choices.split("\\R"))));
            }
            boolean empty = words.values().stream().allMatch(each -> each.text() == null || each.text().isBlank());
            if (sent("remove", i) == null && !empty) {
                typed.add(new QuestionDraft(kind(i), about(i), words));
            }
        }
        return typed;
    }

    private static SurveyQuestion.Kind kind(int place) {
        return Arrays.stream(SurveyQuestion.Kind.values()).filter(each -> each.name().equals(sent("kind", place))).findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static SurveyQuestion.About about(int place) {
        return Arrays.stream(SurveyQuestion.About.values()).filter(each -> each.name().equals(sent("about", place))).findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static String sent(String what, int place) {
        return Faces.getRequestParameter(what + "-" + place);
    }

    /** Those that are asked, and an empty one to be filled in. */
    public List<QuestionDraft> getQuestions() {
        List<QuestionDraft> shown = new ArrayList<>(questions);
        shown.add(new QuestionDraft(SurveyQuestion.Kind.RATING, SurveyQuestion.About.COURSE, Map.of()));
        return shown;
    }

    public String text(QuestionDraft question, Language language) {
        Words words = question.words().get(language);
        return words == null || words.text() == null ? "" : words.text();
    }

    public String choices(QuestionDraft question, Language language) {
        Words words = question.words().get(language);
        return words == null ? "" : String.join("\n", words.choices());
    }

    public SurveyQuestion.Kind[] getKinds() {
        return SurveyQuestion.Kind.values();
    }

    public SurveyQuestion.About[] getAbouts() {
        return SurveyQuestion.About.values();
    }

    public List<Programme> getProgrammes() {
        return all;
    }

    public Long getId() {
        return id;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
