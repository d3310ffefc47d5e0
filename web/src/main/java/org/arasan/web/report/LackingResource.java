package org.arasan.web.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.arasan.access.Role;
import org.arasan.report.ReportWorkbook;
import org.arasan.report.board.LackingReport;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who of an intake still lacks what. */
@Path("/intakes/{intake}/lacking")
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Completion")
public class LackingResource {

    @Inject
    private LackingReport report;
    @Inject
    private Reader reader;

    @GET
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "Who still lacks what for completion, as a workbook with a column for every rule")
    public Response workbook(@PathParam("intake") Long intake) {
        return Response.ok(ReportWorkbook.of(report.of(intake, reader.language()), reader.texts()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lacking-" + intake + ".xlsx\"").build();
    }
}
