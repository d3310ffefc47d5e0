package org.arasan.report.training;

import static org.arasan.report.ReportTable.Heading.of;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.DayRange;
import org.arasan.report.ReportTable;
import org.arasan.report.ReportTable.Heading;
import org.arasan.report.ReportTable.Sort;

/**
 * Figures of training, row by row.
 *
 * @param house   the name of the one resort, or {@code null} for all
 * @param filters the names of what else it is confined to
 * @param youthUntil the last year of age that counts as youth
 * @param sum     of all rows together; somebody who stands in two of them is one person here
 */
public record TrainingReport(TrainingOrder order, String house, List<String> filters, int youthUntil, List<Row> rows, Figures sum) {

    /**
     * @param key   the id of what the row is about, the year, or the month as 202611
     * @param label its name; a month in figures
     */
    public record Row(Long key, String label, Figures figures) {
    }

    /** The same as any other report. */
    public ReportTable table() {
        return new ReportTable(new ReportTable.Head(order.by(), house, new DayRange(order.from(), order.until()), filters), headings(),
                rows.stream().map(row -> values(row.label(), row.figures())).toList(), rows.isEmpty() ? List.of() : sums());
    }

    private List<Heading> headings() {
        return List.of(of("by." + order.by(), Sort.TEXT), of("people", Sort.NUMBER), of("took-part", Sort.NUMBER), of("completed", Sort.NUMBER),
                of("rate", Sort.PERCENT), of("given", Sort.NUMBER), of("attended", Sort.NUMBER), of("bed-days", Sort.NUMBER),
                of("women", Sort.PERCENT), of("young", Sort.PERCENT));
    }

    private List<Object> sums() {
        List<Object> values = values("", sum);
        return Stream.concat(Stream.of((Object) null), values.stream().skip(1)).collect(Collectors.toList());
    }

    private static List<Object> values(String label, Figures each) {
        return List.of(label, each.people(), each.tookPart(), each.completed(), each.rate(), each.given(), each.attended(), each.bedDays(),
                each.womenShare(), each.youngShare());
    }
}
