package org.arasan.web.kind.studycircle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.kind.studycircle.Circle;
import org.arasan.kind.studycircle.CircleWork;
import org.arasan.kind.studycircle.Circles;
import org.arasan.member.Member;
import org.arasan.report.ReportWorkbook;
import org.arasan.web.api.Etag;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The circles that the conveners of an intake founded. */
@Path("/circles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Study circles")
public class CirclesResource {

    /** A convener; {@code circle} is left out where none is founded yet, {@code region} where it is unknown. */
    public record ConvenerRow(Long enrolment, String convener, String region, CircleRow circle, List<MilestoneRow> milestones) {

        private static ConvenerRow of(Circles.Line line) {
            Member member = line.convener().member();
            return new ConvenerRow(line.convener().id(), member.fullName(), member.region() == null ? null : member.region().name(),
                    line.circle() == null ? null : CircleRow.of(line.circle(), line.today()),
                    MilestoneRow.of(line.circle(), line.convener().intake(), line.today()));
        }
    }

    @Inject
    private Circles circles;
    @Inject
    private CircleWork work;
    @Inject
    private DomainClock clock;
    @Inject
    private Etag etag;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "The conveners of an intake, by name, with their circles and how these stand on their trial")
    public List<ConvenerRow> list(@Parameter(description = "the intake’s id", required = true) @QueryParam("intake") Long intake) {
        return circles.of(intake).stream().map(ConvenerRow::of).toList();
    }

    @GET
    @Path("/topics")
    @Operation(summary = "What the circles of an intake worked on, the topic of most meetings first")
    public List<CircleWork.TopicLine> topics(@Parameter(description = "the intake’s id", required = true) @QueryParam("intake") Long intake) {
        return work.topics(intake);
    }

    @GET
    @Path("/workbook")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "What the circles of an intake worked on, circle by circle with its report, as a workbook")
    public Response workbook(@Parameter(description = "the intake’s id", required = true) @QueryParam("intake") Long intake) {
        return Response.ok(ReportWorkbook.of(work.table(intake, reader.language()), reader.texts()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"circles-" + intake + ".xlsx\"").build();
    }

    @GET
    @Path("/{circle}")
    @Operation(summary = "One circle with all its minutes")
    public CircleRow read(@PathParam("circle") Long id) {
        return row(circles.circle(id));
    }

    @PUT
    @Path("/{circle}/confirmation")
    @Operation(summary = "The circle has passed its trial; refused without a report")
    public CircleRow confirm(@PathParam("circle") Long id) {
        return row(circles.confirm(id));
    }

    @PUT
    @Path("/{circle}/end")
    @Operation(summary = "The circle works no longer; what it did stays")
    public CircleRow end(@PathParam("circle") Long id) {
        return row(circles.end(id));
    }

    private CircleRow row(Circle circle) {
        return CircleRow.of(etag.of(circle), clock.today(circle.intake().resort().zone()));
    }
}
