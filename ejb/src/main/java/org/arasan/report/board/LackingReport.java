package org.arasan.report.board;

import static org.arasan.report.ReportTable.Heading.named;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.DayRange;
import org.arasan.Language;
import org.arasan.Texts;
import org.arasan.access.Role;
import org.arasan.completion.board.CompletionBoard.Board;
import org.arasan.completion.board.CompletionBoard.Line;
import org.arasan.completion.board.CompletionBoard;
import org.arasan.programme.Intake;
import org.arasan.programme.Requirement;
import org.arasan.report.ReportTable.Heading;
import org.arasan.report.ReportTable.Sort;
import org.arasan.report.ReportTable;

/** Who of an intake still lacks what, as a list to take away: a column for every rule of completion. Nobody's IIN stands here. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class LackingReport {

    /** What the list is called. */
    public enum Sheet { LACKING }

    @Inject
    private CompletionBoard boards;

    /** In the reader's language; an intake of another caller's resort is not there. */
    public ReportTable of(Long intakeId, Language language) {
        Board board = boards.of(intakeId);
        Intake intake = board.intake();
        Texts texts = Texts.in(language);
        List<Requirement> rules = intake.programme().requirements();
        Stream<Heading> facts = rules.stream().map(each -> named(texts.getOr(each.name(), each.fact()), Sort.TEXT));
        List<Heading> headings = Stream.of(Stream.of(Heading.of("guest", Sort.TEXT), Heading.of("union", Sort.TEXT)),
                facts, Stream.of(Heading.of("lacking", Sort.TEXT))).flatMap(each -> each).toList();
        ReportTable.Head head = new ReportTable.Head(Sheet.LACKING, intake.resort().name(), new DayRange(intake.firstDay(), intake.lastDay()),
                List.of(intake.programme().title(language)));
        return new ReportTable(head, headings, board.lines().stream().filter(line -> !line.lacksNothing()).map(line -> row(line, rules, texts)).toList(),
                List.of());
    }

    private static List<Object> row(Line line, List<Requirement> rules, Texts texts) {
        List<Object> row = new ArrayList<>(List.of(line.name(), line.standing().enrolment().member().union().name()));
        rules.forEach(each -> row.add(line.have(each) + " / " + each.least()));
        row.add(line.lacking().stream().map(lack -> texts.said(lack.text(), lack.text(), lack.args().toArray())).collect(Collectors.joining(" ")));
        return row;
    }
}
