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
import org.arasan.access.Role;
import org.arasan.report.ReportPaper;
import org.arasan.report.ReportWorkbook;
import org.arasan.report.training.Dimension;
import org.arasan.report.training.Figures;
import org.arasan.report.training.TrainingReport;
import org.arasan.report.training.TrainingReports;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who was trained, how long, and how many of them to the end. */
@Path("/training")
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Reports")
public class TrainingResource {

    /**
     * Figures of courses that ended in some days.
     *
     * @param house      the name of the one house, or null for all
     * @param filters    the names of what else they are confined to
     * @param youthUntil the last year of age that counts as youth
     * @param sum        of all rows together; somebody who stands in two of them is one person here
     */
    public record TrainingRow(Dimension by, String house, List<String> filters, int youthUntil, List<TrainingReport.Row> rows, Figures sum) {

        static TrainingRow of(TrainingReport report) {
            return new TrainingRow(report.order().by(), report.house(), report.filters(), report.youthUntil(), report.rows(), report.sum());
        }
    }

    @Inject
    private TrainingReports reports;
    @Inject
    private Reader reader;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "People trained, hours given and attended, completion, bed-days, by union, region, programme, house, year or month")
    public TrainingRow read(@BeanParam TrainingQuery query) {
        return TrainingRow.of(made(query));
    }

    @GET
    @Path("/workbook")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "The same as a workbook")
    public Response workbook(@BeanParam TrainingQuery query) {
        return file(ReportWorkbook.of(made(query).table(), reader.texts()), query, "xlsx");
    }

    @GET
    @Path("/paper")
    @Produces("application/pdf")
    @Operation(summary = "The same on paper")
    public Response paper(@BeanParam TrainingQuery query) {
        return file(ReportPaper.of(made(query).table(), reader.language()), query, "pdf");
    }

    private TrainingReport made(TrainingQuery query) {
        return reports.make(query.order(), reader.language());
    }

    private static Response file(byte[] bytes, TrainingQuery query, String ending) {
        return Response.ok(bytes).header(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"training-" + query.order().from() + "." + ending + "\"").build();
    }
}
