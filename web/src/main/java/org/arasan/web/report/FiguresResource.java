package org.arasan.web.report;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.arasan.Language;
import org.arasan.report.figures.FiguresReading;
import org.arasan.report.figures.PublicFigures;
import org.arasan.report.figures.PublicFigures.Sum;
import org.arasan.report.figures.PublicFigures.Topic;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Anonymous figures of training, for anybody. */
@Path("/figures")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Figures")
public class FiguresResource {

    /**
     * What is left out is of fewer than five people, or such a number could be computed from it.
     *
     * @param counted when; figures are counted once an hour
     * @param years   a year of fewer than five people is left out, here and of every sum
     * @param all     the sum of these years
     */
    public record FiguresRow(Instant counted, List<YearRow> years, Sum all, List<TableRow> tables) {
    }

    public record YearRow(int year, Sum sum) {
    }

    public record TableRow(Topic topic, List<LineRow> lines) {
    }

    /** @param name in the reader's language */
    public record LineRow(String name, List<Cell> years, Sum sum) {
    }

    /** @param trained completed courses, each with the person who completed it; left out where it must not be shown */
    public record Cell(int year, Long trained) {
    }

    @Inject
    private FiguresReading reading;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "Courses completed, hours and percent of completion by year, sector, region and programme, where the federation has "
            + "switched them on; no number of fewer than five people is shown or can be computed")
    public FiguresRow read() {
        PublicFigures figures = reading.figures();
        Language language = reader.language();
        return new FiguresRow(figures.counted(), figures.years().stream().map(each -> new YearRow(each.year(), each.sum())).toList(), figures.all(),
                figures.tables().stream().map(table -> new TableRow(table.topic(),
                        table.lines().stream().map(line -> row(line, figures, language)).toList())).toList());
    }

    private static LineRow row(PublicFigures.Line line, PublicFigures figures, Language language) {
        return new LineRow(line.name(language), IntStream.range(0, figures.years().size())
                .mapToObj(i -> new Cell(figures.years().get(i).year(), line.trained().get(i))).toList(), line.sum());
    }
}
