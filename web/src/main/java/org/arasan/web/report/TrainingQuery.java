package org.arasan.web.report;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.arasan.report.training.Dimension;
import org.arasan.report.training.TrainingOrder;
import org.arasan.report.training.TrainingOrder.Filter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which figures of training, and of what. */
public class TrainingQuery {

    @QueryParam("by")
    @Parameter(required = true, description = "What the rows are", example = "UNION")
    private Dimension by;
    @QueryParam("from")
    @Parameter(required = true, description = "The first day; a course counts on its last day", example = "2026-01-01")
    private LocalDate from;
    @QueryParam("until")
    @Parameter(required = true, description = "The last day, at most forty years later", example = "2026-12-31")
    private LocalDate until;
    @QueryParam("resort")
    @Parameter(description = "One house; all that the caller may see where it is left out")
    private Long resort;
    @QueryParam("union")
    @Parameter(description = "Members of one union alone")
    private Long union;
    @QueryParam("region")
    @Parameter(description = "Members of one region alone")
    private Long region;
    @QueryParam("programme")
    @Parameter(description = "Courses of one programme alone")
    private Long programme;

    TrainingOrder order() {
        return new TrainingOrder(by, from, until, new Filter(resort, union, region, programme));
    }

    /** The same as a link writes it. */
    static String written(TrainingOrder order) {
        Filter of = order.of();
        return "by=" + order.by() + "&from=" + order.from() + "&until=" + order.until() + one("resort", of.resort()) + one("union", of.union())
                + one("region", of.region()) + one("programme", of.programme());
    }

    private static String one(String name, Long id) {
        return id == null ? "" : "&" + name + "=" + id;
    }
}
