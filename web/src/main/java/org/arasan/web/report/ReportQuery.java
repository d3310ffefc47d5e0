package org.arasan.web.report;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.arasan.report.ReportOrder;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which report, of which days and which house. */
public class ReportQuery {

    @QueryParam("kind")
    @Parameter(required = true, description = "Which report", example = "OCCUPANCY")
    private ReportOrder.Kind kind;
    @QueryParam("resort")
    @Parameter(description = "One resort; all that the caller may see where it is left out")
    private Long resort;
    @QueryParam("from")
    @Parameter(required = true, description = "The first day", example = "2026-11-01")
    private LocalDate from;
    @QueryParam("until")
    @Parameter(required = true, description = "The last day, at most a year later", example = "2026-11-30")
    private LocalDate until;

    ReportOrder order() {
        return new ReportOrder(kind, resort, from, until);
    }
}
