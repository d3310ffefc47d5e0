package org.arasan.web.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.feedback.Figure;
import org.arasan.feedback.FeedbackReports;
import org.arasan.feedback.IntakeFeedback;
import org.arasan.feedback.Surveys;
import org.arasan.web.PageTexts;
import org.arasan.web.UserLanguage;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /admin/feedback.xhtml?intake=}: how an intake was liked, by question, topic and trainer. */
@Named
@RequestScoped
public class FeedbackView {

    /** A heading with what is told under it. */
    public record Part(String title, List<Figure> figures) {
    }

    @Inject
    private FeedbackReports reports;
    @Inject
    private Surveys surveys;
    @Inject
    private UserLanguage language;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "intake")
    private Long id;
    private IntakeFeedback feedback;

    @PostConstruct
    void load() {
        feedback = reports.of(id);
    }

    public String open() {
        surveys.open(id);
        return back("surveys.opened");
    }

    public String close() {
        surveys.close(id);
        return back("surveys.closed-now");
    }

    private String back(String done) {
        Messages.create(texts.get(done)).flash().add();
        return "/admin/feedback.xhtml?faces-redirect=true&intake=" + id;
    }

    /** Course, topics and trainers, those of which anything was asked. */
    public List<Part> getParts() {
        return List.of(new Part(texts.get("surveys.course"), feedback.course()), new Part(texts.get("surveys.by-topic"), feedback.topics()),
                new Part(texts.get("surveys.by-trainer"), feedback.trainers())).stream().filter(each -> !each.figures().isEmpty()).toList();
    }

    public String getProgramme() {
        return feedback.intake().programme().title(language.getLanguage());
    }

    public IntakeFeedback getFeedback() {
        return feedback;
    }
}
