package org.arasan.web.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.Refusal;
import org.arasan.feedback.Heard;
import org.arasan.feedback.MySurvey;
import org.arasan.feedback.MySurveys;
import org.arasan.feedback.Reply;
import org.arasan.feedback.SurveyQuestion;
import org.arasan.feedback.SurveyQuestion.About;
import org.arasan.feedback.SurveyQuestion.Kind;
import org.arasan.web.PageTexts;
import org.arasan.web.UserLanguage;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /member/feedback.xhtml}: what a member thinks of a course. The fields bear the numbers of question and topic. */
@Named
@RequestScoped
public class MySurveyView {

    /** One question, about the course or about one lesson, and what stands in its field. */
    public record Item(SurveyQuestion question, String name, String text, List<String> choices, String value) {

        public boolean is(int choice) {
            return String.valueOf(choice).equals(value);
        }
    }

    @Inject
    private MySurveys surveys;
    @Inject
    private UserLanguage language;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "survey")
    private Long wanted;
    private List<MySurvey> open;
    private MySurvey shown;

    @PostConstruct
    void load() {
        open = surveys.open();
        shown = open.stream().filter(each -> wanted == null || each.survey().id().equals(wanted)).findFirst().orElse(null);
    }

    public String send() {
        if (shown == null) {
            throw Refusal.conflict("feedback.closed");
        }
        surveys.answer(shown.survey().id(), replies());
        Messages.create(texts.get("surveys.thanks")).flash().add();
        return "/member/feedback.xhtml?faces-redirect=true&survey=" + shown.survey().id();
    }

    private List<Reply> replies() {
        List<Reply> replies = new ArrayList<>();
        for (SurveyQuestion question : shown.survey().questions()) {
            if (question.about() == About.COURSE) {
                replies.add(reply(question, null));
            } else {
                shown.heard().forEach(heard -> replies.add(reply(question, heard.topic().id())));
            }
        }
        return replies;
    }

    private static Reply reply(SurveyQuestion question, Long topic) {
        String typed = Faces.getRequestParameter(name(question, topic));
        Integer number = typed != null && typed.matches("[0-9]{1,3}") ? Integer.valueOf(typed) : null;
        return new Reply(question.id(), topic, question.kind() == Kind.RATING ? number : null, question.kind() == Kind.CHOICE ? number : null,
                question.kind() == Kind.TEXT ? typed : null);
    }

    /** About the course as a whole. */
    public List<Item> getCourse() {
        return items(About.COURSE, null);
    }

    /** About one lesson. */
    public List<Item> of(Heard heard) {
        return items(About.LESSON, heard.topic().id());
    }

    private List<Item> items(About about, Long topic) {
        Map<String, String> values = values();
        return shown.survey().questions().stream().filter(each -> each.about() == about).map(each -> new Item(each, name(each, topic),
                each.in(language.getLanguage()).text(), each.in(language.getLanguage()).choices(), values.getOrDefault(name(each, topic), "")))
                .toList();
    }

    /** What was just sent, or else what was said before. */
    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        if (Faces.isPostback()) {
            values.putAll(Faces.getRequestParameterMap());
        } else {
            shown.said().forEach(each -> values.put("q-" + each.question() + (each.topic() == null ? "" : "-" + each.topic()), said(each)));
        }
        return values;
    }

    private static String said(Reply reply) {
        return reply.words() != null ? reply.words() : String.valueOf(reply.rating() != null ? reply.rating() : reply.choice());
    }

    private static String name(SurveyQuestion question, Long topic) {
        return "q-" + question.id() + (topic == null ? "" : "-" + topic);
    }

    /** The survey to be answered, or null. */
    public MySurvey getShown() {
        return shown;
    }

    public List<MySurvey> getOpen() {
        return open;
    }

    /** A survey that waits for a first answer, or null: what the day's page speaks of. */
    public MySurvey getWaiting() {
        return open.stream().filter(each -> !each.answered()).findFirst().orElse(null);
    }
}
