package org.arasan.web.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.notice.post.Letter;
import org.arasan.notice.post.Undelivered;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the post is doing, and the letters that somebody has to look at. */
@Path("/letters")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HOUSE)
@Tag(name = "Notices")
public class LettersResource {

    /**
     * One letter that failed for good.
     *
     * @param code why, stable
     * @param reason the same in words
     */
    public record Row(Long id, String channel, String to, int attempt, Instant endedAt, String code, String reason) {
    }

    @Inject
    private Undelivered undelivered;
    @Inject
    private Reader reader;

    @GET
    @Path("/state")
    @Operation(summary = "Letters that wait, were sent within a day, and have failed")
    public Undelivered.State state() {
        return undelivered.state();
    }

    @GET
    @Path("/failed")
    @Operation(summary = "Letters that failed for good, the latest first")
    public List<Row> failed() {
        return undelivered.failed().stream().map(this::row).toList();
    }

    @PUT
    @Path("/{id}/again")
    @Operation(summary = "Send a letter that failed once more")
    public void again(@PathParam("id") Long id) {
        undelivered.again(id);
    }

    private Row row(Letter letter) {
        return new Row(letter.id(), letter.channel(), letter.mailbox().name(), letter.attempt(), letter.endedAt(), letter.code(),
                reader.texts().get(letter.code(), letter.args().toArray()));
    }
}
