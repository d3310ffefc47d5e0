package org.arasan.web.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.feedback.Figure;
import org.arasan.feedback.FeedbackReports;

/** {@code /trainer/feedback.xhtml}: what people said of the trainer's own lessons, over all courses. */
@Named
@RequestScoped
public class MyFeedbackView {

    @Inject
    private FeedbackReports reports;
    private List<Figure> figures;

    @PostConstruct
    void load() {
        figures = reports.mine();
    }

    public List<Figure> getFigures() {
        return figures;
    }
}
