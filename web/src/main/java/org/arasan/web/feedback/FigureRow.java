package org.arasan.web.feedback;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.arasan.Language;
import org.arasan.feedback.Figure;
import org.arasan.feedback.SurveyQuestion;
import org.arasan.web.course.LessonRow.Named;

/**
 * What people said to one question about one thing.
 *
 * @param about  the topic or trainer, or null for the course as a whole
 * @param people how many answered; 0 where fewer than five did, and nothing more is told
 */
public record FigureRow(Long question, SurveyQuestion.Kind kind, String text, Named about, int people, BigDecimal average, List<Share> shares,
                        List<String> texts) {

    /** @param people null where it might point at somebody */
    public record Share(String choice, Integer people) {
    }

    static FigureRow of(Figure figure, Language language) {
        SurveyQuestion question = figure.question();
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < figure.shares().size(); i++) {
            shares.add(new Share(question.in(language).choices().get(i), figure.shares().get(i)));
        }
        return new FigureRow(question.id(), question.kind(), question.in(language).text(),
                figure.about() == null ? null : new Named(figure.about(), figure.name()), figure.people(), figure.average(), shares,
                figure.texts());
    }

    static List<FigureRow> of(List<Figure> figures, Language language) {
        return figures.stream().map(each -> of(each, language)).toList();
    }
}
