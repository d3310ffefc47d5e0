package org.arasan.web.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.Texts;
import org.arasan.report.ReportOrder;
import org.arasan.report.ReportTable;
import org.arasan.report.ReportTable.Sort;
import org.arasan.web.PageTexts;

/** A report as Chart.js draws it. The table below says the same, and more; colours come from the page's own tokens by {@code reports.js}. */
final class ReportChart {

    private static final int MOST_BARS = 24;

    private final ReportTable report;
    private final PageTexts texts;
    private final Texts words;

    private ReportChart(ReportTable report, PageTexts texts, Texts words) {
        this.words = words;
        this.report = report;
        this.texts = texts;
    }

    /** The configuration as JSON; empty where a list of names has nothing to draw. */
    static String of(ReportTable report, PageTexts texts, Texts words) {
        return report.rows().isEmpty() ? "" : switch ((ReportOrder.Kind) report.head().what()) {
            case OCCUPANCY -> new ReportChart(report, texts, words).draw(categories(report), true);
            case BED_DAYS -> new ReportChart(report, texts, words).draw(List.of(3, 4), true);
            case VOUCHERS -> new ReportChart(report, texts, words).draw(List.of(1, 2, 3), false);
            case ARRIVALS -> "";
        };
    }

    /** The same of the columns chosen, the longest {@value #MOST_BARS} bars alone. */
    static String of(ReportTable report, List<Integer> columns, PageTexts texts, Texts words) {
        return report.rows().isEmpty() ? "" : new ReportChart(new ReportTable(report.head(), report.headings(),
                report.rows().subList(0, Math.min(MOST_BARS, report.rows().size())), List.of()), texts, words).draw(columns, false);
    }

    /** The columns between the day and the sum of all. */
    private static List<Integer> categories(ReportTable report) {
        return IntStream.range(1, report.headings().size() - 3).boxed().toList();
    }

    private String draw(List<Integer> columns, boolean stacked) {
        Map<String, List<List<Object>>> bars = report.rows().stream()
                .collect(Collectors.groupingBy(this::label, LinkedHashMap::new, Collectors.toList()));
        JsonArrayBuilder sets = Json.createArrayBuilder();
        columns.forEach(column -> sets.add(set(column, bars.values())));
        JsonObjectBuilder axes = Json.createObjectBuilder().add("x", Json.createObjectBuilder().add("stacked", stacked))
                .add("y", Json.createObjectBuilder().add("stacked", stacked));
        JsonObjectBuilder options = Json.createObjectBuilder().add("scales", axes).add("maintainAspectRatio", false)
                .add("indexAxis", overDays() ? "x" : "y");
        return Json.createObjectBuilder().add("type", "bar").add("options", options)
                .add("data", Json.createObjectBuilder().add("labels", Json.createArrayBuilder(bars.keySet())).add("datasets", sets))
                .build().toString();
    }

    private JsonObjectBuilder set(int column, Collection<List<List<Object>>> bars) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        bars.forEach(rows -> data.add(rows.stream().mapToLong(row -> ((Number) row.get(column)).longValue()).sum()));
        return Json.createObjectBuilder().add("label", report.headings().get(column).in(words)).add("data", data);
    }

    /** What the bar of that row is called; rows of one name are drawn as one bar. */
    private String label(List<Object> row) {
        return overDays() ? texts.shortDay((LocalDate) row.get(0)) : String.valueOf(row.get(0));
    }

    private boolean overDays() {
        return report.headings().get(0).sort() == Sort.DAY;
    }
}
