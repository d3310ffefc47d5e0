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
import org.arasan.resort.Resort;
import org.arasan.report.ReportOrder;
import org.arasan.report.ReportOrder.Kind;
import org.arasan.report.ReportTable;
import org.arasan.report.ReportTable.Sort;
import org.arasan.report.Reports;
import org.arasan.web.PageTexts;
import org.arasan.web.UserLanguage;

/** {@code /admin/reports.xhtml}: one report of one range of days, drawn, written out, and to take away. All that is chosen stands in the address. */
@Named
@RequestScoped
public class ReportView {

    @Inject
    private Reports reports;
    @Inject
    private ResortRegister register;
    @Inject
    private DomainClock clock;
    @Inject
    private UserLanguage reader;
    @Inject
    private PageTexts texts;
    private Kind kind = Kind.OCCUPANCY;
    private Long resort;
    private LocalDate from;
    private LocalDate until;
    private List<Resort> resorts;
    private ReportTable report;
    private String chart = "";

    /** Makes the report asked for; this month of the whole house where nothing is. */
    public void load() {
        resorts = register.resorts();
        LocalDate today = clock.today(resorts.isEmpty() ? ZoneOffset.UTC : resorts.get(0).zone());
        from = from == null ? today.withDayOfMonth(1) : from;
        until = until == null ? from.plusMonths(1).minusDays(1) : until;
        report = reports.make(new ReportOrder(kind, resort, from, until));
        chart = ReportChart.of(report, texts, words());
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public List<Resort> getResorts() {
        return resorts;
    }

    /** The report, or null where what was asked for makes none. */
    public ReportTable getReport() {
        return report;
    }

    /** Its chart for Chart.js, or nothing. */
    public String getChart() {
        return chart;
    }

    /** The heading of a column in the reader's language. */
    public String heading(ReportTable.Heading heading) {
        return heading.in(words());
    }

    /** A value as the reader's language writes it. */
    public String said(Sort sort, Object value) {
        return sort.said(value, reader.getLanguage());
    }

    private Texts words() {
        return Texts.in(reader.getLanguage());
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind == null ? Kind.OCCUPANCY : kind;
    }

    public Long getResort() {
        return resort;
    }

    public void setResort(Long resort) {
        this.resort = resort;
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
