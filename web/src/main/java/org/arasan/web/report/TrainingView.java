package org.arasan.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.arasan.Texts;
import org.arasan.access.ResortRegister;
import org.arasan.clock.DomainClock;
import org.arasan.report.ReportTable;
import org.arasan.report.training.Dimension;
import org.arasan.report.training.TrainingOrder;
import org.arasan.report.training.TrainingOrder.Filter;
import org.arasan.report.training.TrainingReport;
import org.arasan.report.training.TrainingReports;
import org.arasan.resort.Resort;
import org.arasan.web.PageTexts;
import org.arasan.web.UserLanguage;
import org.omnifaces.util.Faces;

/** {@code /admin/training.xhtml}: who was trained, drawn and written out, each row leading further in. All that is chosen stands in the address. */
@Named
@RequestScoped
public class TrainingView {

    @Inject
    private TrainingReports reports;
    @Inject
    private ResortRegister register;
    @Inject
    private DomainClock clock;
    @Inject
    private UserLanguage reader;
    @Inject
    private PageTexts texts;
    private Dimension by = Dimension.UNION;
    private LocalDate from;
    private LocalDate until;
    private List<Resort> resorts;
    private TrainingReports.Choices choices;
    private TrainingReport report;
    private ReportTable table;
    private String chart = "";

    /** Makes the figures asked for; this year by union where nothing is. */
    public void load() {
        resorts = register.resorts();
        choices = reports.choices();
        LocalDate today = clock.today(resorts.isEmpty() ? ZoneOffset.UTC : resorts.get(0).zone());
        from = from == null ? today.withDayOfYear(1) : from;
        until = until == null ? today.withMonth(12).withDayOfMonth(31) : until;
        report = reports.make(new TrainingOrder(by, from, until, new Filter(id("resort"), id("union"), id("region"), id("programme"))),
                reader.getLanguage());
        table = report.table();
        chart = ReportChart.of(table, List.of(1), texts, Texts.in(reader.getLanguage()));
    }

    /** An id in the address; what is none counts as nothing chosen. */
    private static Long id(String parameter) {
        String value = Faces.getRequestParameter(parameter);
        return value != null && value.matches("[0-9]{1,18}") ? Long.valueOf(value) : null;
    }

    /** The address of the same figures by something else. */
    public String by(Dimension other) {
        TrainingOrder order = report.order();
        return TrainingQuery.written(new TrainingOrder(other, order.from(), order.until(), order.of()));
    }

    /** The address of what a row is made of. */
    public String into(TrainingReport.Row row) {
        return TrainingQuery.written(report.order().into(row.key()));
    }

    public String getQuery() {
        return TrainingQuery.written(report.order());
    }

    /** The heading of a column in the reader's language. */
    public String heading(ReportTable.Heading heading) {
        return heading.in(Texts.in(reader.getLanguage()));
    }

    /** A value as the reader's language writes it. */
    public String said(ReportTable.Sort sort, Object value) {
        return sort.said(value, reader.getLanguage());
    }

    public Dimension[] getDimensions() {
        return Dimension.values();
    }

    public List<Resort> getResorts() {
        return resorts;
    }

    public TrainingReports.Choices getChoices() {
        return choices;
    }

    /** The report, or null where what was asked for makes none. */
    public TrainingReport getReport() {
        return report;
    }

    public ReportTable getTable() {
        return table;
    }

    /** Its chart for Chart.js, or nothing. */
    public String getChart() {
        return chart;
    }

    public Dimension getBy() {
        return by;
    }

    public void setBy(Dimension by) {
        this.by = by == null ? Dimension.UNION : by;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
