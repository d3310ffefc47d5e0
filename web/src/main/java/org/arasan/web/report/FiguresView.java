package org.arasan.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import org.arasan.report.figures.FiguresReading;
import org.arasan.report.figures.PublicFigures;
import org.arasan.web.PageTexts;

/** {@code /figures}: what anybody may know of training. */
@Named
@RequestScoped
public class FiguresView {

    @Inject
    private FiguresReading reading;
    @Inject
    private PageTexts texts;
    private PublicFigures figures;

    public void load() {
        figures = reading.figures();
    }

    public PublicFigures getFigures() {
        return figures;
    }

    /** The day on which they were counted. */
    public String getCounted() {
        return texts.day(figures.counted().atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** The largest number of a year, against which the others are drawn. */
    public long getMost() {
        return figures.years().stream().mapToLong(each -> each.sum().trained()).max().orElse(0);
    }
}
