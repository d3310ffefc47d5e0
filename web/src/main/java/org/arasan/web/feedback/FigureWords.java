package org.arasan.web.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.arasan.feedback.Figure;
import org.arasan.web.UserLanguage;

/** How figures of a survey are written: the question in the reader's language, averages as bars. */
@Named
@RequestScoped
public class FigureWords {

    private static final int BEST = 5;

    @Inject
    private UserLanguage language;

    public String question(Figure figure) {
        return figure.question().in(language.getLanguage()).text();
    }

    /** In hundredths of the best. */
    public int width(Figure figure) {
        return figure.average() == null ? 0 : Math.round(100f * figure.average().floatValue() / BEST);
    }

    /** The choices and how many took each; a number that might point at somebody is left out. */
    public List<FigureRow.Share> shares(Figure figure) {
        List<String> choices = figure.question().in(language.getLanguage()).choices();
        return IntStream.range(0, figure.shares().size()).mapToObj(i -> new FigureRow.Share(choices.get(i), figure.shares().get(i))).toList();
    }
}
