package org.arasan.web.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.arasan.Language;
import org.arasan.access.Role;
import org.arasan.notice.NoticeKind;
import org.arasan.notice.mine.MyChoice;
import org.arasan.notice.mine.MyChoice.Choice;
import org.arasan.notice.mine.MyNotices;
import org.arasan.notice.mine.Told;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller has been told, and how the caller wants to be told. */
@Path("/my/notices")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.MEMBER, Role.TRAINER, Role.DOCTOR, Role.ADMINISTRATOR, Role.OFFICE})
@Tag(name = "Notices")
public class MyNoticesResource {

    /**
     * One notice.
     *
     * @param language in which it was told, and is
     * @param link where it is looked at or settled; or null
     * @param readAt when it was seen in the house; or null
     */
    public record Row(NoticeKind kind, Language language, String title, String text, String link, Instant at, Instant readAt) {

        static Row of(Told told) {
            return new Row(told.kind(), told.language(), told.said().title(), told.said().text(), told.said().link(), told.at(), told.readAt());
        }
    }

    @Inject
    private MyNotices notices;
    @Inject
    private MyChoice choice;

    @GET
    @Operation(summary = "What the caller has been told, the latest first")
    public List<Row> list() {
        return notices.latest().stream().map(Row::of).toList();
    }

    @PUT
    @Path("/reading")
    @Operation(summary = "The caller has seen them all")
    public void read() {
        notices.read();
    }

    @GET
    @Path("/choice")
    @Operation(summary = "How the caller wants to be told")
    public Choice choice() {
        return choice.get();
    }

    @PUT
    @Path("/choice")
    @Operation(summary = "Be told by these channels, never in the quiet hours, at once or once a day; have lessons sent to one's calendar or not")
    public Choice choose(Choice wanted) {
        choice.choose(wanted);
        return choice.get();
    }
}
