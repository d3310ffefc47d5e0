package org.arasan.web.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.arasan.Language;
import org.arasan.access.Role;
import org.arasan.completion.CertificateReading;
import org.arasan.timeline.MyDays;
import org.arasan.timeline.MyNews;
import org.arasan.web.api.Reader;
import org.arasan.web.completion.CertificateRow;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is the caller's own, for a member. */
@Path("/my")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.MEMBER)
@Tag(name = "Member")
public class MyResource {

    @Inject
    private MyDays days;
    @Inject
    private MyNews news;
    @Inject
    private CertificateReading certificates;
    @Inject
    private Reader reader;

    @GET
    @Path("/days")
    @Operation(summary = "The stay, day by day: meals, quiet hour, lessons, free time; hours of the course; room and voucher")
    public DaysRow days() {
        return DaysRow.of(days.get(), reader.language());
    }

    @GET
    @Path("/days.ics")
    @Produces("text/calendar;charset=UTF-8")
    @Operation(summary = "The same as an iCalendar file in the language asked for (kk, ru, ky, uz, en), else of Accept-Language; "
            + "downloading again updates the events")
    public Response calendar(
            @Parameter(description = "kk, ru, ky, uz or en; left out, Accept-Language decides") @QueryParam("language") String tag) {
        Language language = tag == null ? reader.language() : Language.firstSpoken(List.of(Locale.forLanguageTag(tag)));
        return Response.ok(days.calendar(language))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"arasan.ics\"").build();
    }

    @GET
    @Path("/news")
    @Operation(summary = "What has been changed lately and is still ahead: room, lessons, treatments, each as it was and as it is")
    public List<NewsRow> news() {
        return news.news().stream().map(NewsRow::of).toList();
    }

    @GET
    @Path("/certificates")
    @Operation(summary = "The caller's certificates, newest first")
    public List<CertificateRow> certificates() {
        return certificates.mine().stream().map(CertificateRow::of).toList();
    }
}
