package org.arasan.web.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.arasan.timeline.calendar.CalendarFile;
import org.arasan.timeline.feed.FeedReading;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calendars that somebody has subscribed to, for whatever has their address. */
@Path("/feeds")
@PermitAll
@Tag(name = "Calendar")
public class FeedsResource {

    @Inject
    private FeedReading reading;
    @Inject
    private HttpServletRequest request;

    @GET
    @Path("/{token}.ics")
    @Produces("text/calendar;charset=UTF-8")
    @Operation(summary = "The calendar under that address as iCalendar; unchanged since an ETag it is not sent again (304)")
    public Response read(@Parameter(description = "The secret that was told when the feed was made") @PathParam("token") String token,
            @Context Request conditions) {
        CalendarFile file = reading.read(token, request.getRemoteAddr());
        EntityTag tag = new EntityTag(file.tag());
        ResponseBuilder known = conditions.evaluatePreconditions(tag);
        return (known == null ? Response.ok(file.text()) : known).tag(tag).header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
    }
}
