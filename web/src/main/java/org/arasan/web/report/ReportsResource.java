package org.arasan.web.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.arasan.access.Role;
import org.arasan.report.ReportOrder;
import org.arasan.report.ReportPaper;
import org.arasan.report.ReportTable;
import org.arasan.report.ReportTable.Sort;
import org.arasan.report.ReportWorkbook;
import org.arasan.report.Reports;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a house can be asked about a range of days: as JSON, as a workbook, on paper. */
@Path("/")
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Reports")
public class ReportsResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** @param columns what the values of each row mean */
    public record ReportRow(ReportOrder.Kind kind, String house, List<Column> columns, List<List<Object>> rows, List<Object> sums) {

        /** @param name in the reader's language */
        public record Column(String name, Sort sort) {
        }
    }

    @Inject
    private Reports reports;
    @Inject
    private Reader reader;

    @GET
    @Path("/reports")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A report: occupancy by day and category, bed-days by union and region, vouchers, or arrivals")
    public ReportRow read(@BeanParam ReportQuery query) {
        ReportTable table = reports.make(query.order());
        return new ReportRow(query.order().kind(), table.head().house(),
                table.headings().stream().map(each -> new ReportRow.Column(each.in(reader.texts()), each.sort())).toList(),
                table.rows().stream().map(ReportsResource::plain).toList(), plain(table.sums()));
    }

    @GET
    @Path("/reports.xlsx")
    @Produces(WORKBOOK)
    @Operation(summary = "The same as a workbook")
    public Response workbook(@BeanParam ReportQuery query) {
        return file(ReportWorkbook.of(reports.make(query.order()), reader.texts()), query.order(), "xlsx");
    }

    @GET
    @Path("/reports.pdf")
    @Produces("application/pdf")
    @Operation(summary = "The same on paper")
    public Response paper(@BeanParam ReportQuery query) {
        return file(ReportPaper.of(reports.make(query.order()), reader.language()), query.order(), "pdf");
    }

    private static Response file(byte[] bytes, ReportOrder order, String ending) {
        String name = order.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + order.from() + "." + ending;
        return Response.ok(bytes).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").build();
    }

    private static List<Object> plain(List<Object> row) {
        return row.stream().map(each -> each instanceof Number || each == null ? each : (Object) each.toString()).toList();
    }
}
