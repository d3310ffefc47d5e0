package org.arasan.kind.studycircle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.arasan.DayRange;
import org.arasan.Language;
import org.arasan.Rows;
import org.arasan.Texts;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.programme.Intake;
import org.arasan.report.ReportTable;
import org.arasan.report.ReportTable.Heading;
import org.arasan.report.ReportTable.Sort;

/** What the circles of an intake worked on: topic by topic, and circle by circle to take away. Conveners are named, members are counted. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class CircleWork {

    private static final List<Sort> SORTS = List.of(Sort.TEXT, Sort.TEXT, Sort.TEXT, Sort.TEXT, Sort.DAY, Sort.NUMBER, Sort.NUMBER, Sort.NUMBER,
            Sort.TEXT, Sort.DAY, Sort.TEXT);
    private static final List<String> COLUMNS = List.of("convener", "region", "circle", "state", "founded", "members", "meetings", "visits",
            "topics", "reported", "report");

    /** What the workbook is called. */
    public enum Sheet { WORK }

    /**
     * A topic that meetings were about, however it was capitalized.
     *
     * @param circles that worked on it
     * @param visits  people who came, once a meeting
     */
    public record TopicLine(String topic, long circles, long meetings, long visits) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private Circles circles;
    @Inject
    private CircleFigures figures;

    /** The topics, the one with most meetings first. */
    public List<TopicLine> topics(Long intakeId) {
        return figures.topics(own(intakeId));
    }

    /** A row a circle, by the name of its convener, with its report in full. */
    public ReportTable table(Long intakeId, Language language) {
        Intake intake = own(intakeId);
        Texts texts = Texts.in(language);
        List<Heading> headings = COLUMNS.stream()
                .map(each -> Heading.named(texts.get("studycircle.column." + each), SORTS.get(COLUMNS.indexOf(each)))).toList();
        List<Circles.Line> lines = circles.of(intakeId).stream().filter(each -> each.circle() != null).toList();
        ReportTable.Head head = new ReportTable.Head(Sheet.WORK, intake.resort().name(), new DayRange(intake.firstDay(), intake.lastDay()),
                List.of(intake.programme().title(language)));
        return new ReportTable(head, headings, lines.stream().map(CircleWork::row).toList(), lines.isEmpty() ? List.of() : sums(lines));
    }

    private static List<Object> row(Circles.Line line) {
        Circle circle = line.circle();
        String region = line.convener().member().region() == null ? null : line.convener().member().region().name();
        return Arrays.asList(line.convener().member().fullName(), region, circle.name(), circle.state(), circle.foundedOn(),
                circle.members().size(), circle.meetings().size(), visits(circle),
                circle.meetings().stream().map(Meeting::topic).distinct().collect(Collectors.joining("; ")), circle.reportedOn(), circle.report());
    }

    private static List<Object> sums(List<Circles.Line> lines) {
        return Arrays.asList(null, null, null, null, null, sum(lines, each -> each.members().size()), sum(lines, each -> each.meetings().size()),
                sum(lines, CircleWork::visits), null, null, null);
    }

    private static long sum(List<Circles.Line> lines, ToLongFunction<Circle> figure) {
        return lines.stream().map(Circles.Line::circle).mapToLong(figure).sum();
    }

    private static long visits(Circle circle) {
        return circle.meetings().stream().mapToLong(Meeting::people).sum();
    }

    private Intake own(Long id) {
        Intake intake = Rows.found(em, Intake.class, id);
        caller.mayManage(intake.resort());
        return intake;
    }
}
