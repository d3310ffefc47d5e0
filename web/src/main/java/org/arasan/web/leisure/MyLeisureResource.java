package org.arasan.web.leisure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.arasan.Language;
import org.arasan.access.Role;
import org.arasan.leisure.EventForMe;
import org.arasan.leisure.LeisureEvent;
import org.arasan.leisure.MyLeisure;
import org.arasan.leisure.SignUp;
import org.arasan.web.api.InOneGo;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Events for the member who calls. */
@Path("/my/leisure-events")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.MEMBER)
@Tag(name = "Member")
@InOneGo
public class MyLeisureResource {

    /**
     * @param places   null where they are not counted
     * @param open     whether one can sign up now
     * @param signedUp whether the caller goes or waits; null where they have not signed up
     * @param turn     the caller's place in the line, from 1; null unless they wait
     */
    public record Row(Long id, String title, String place, Instant starts, Instant ends, Instant closesAt, LeisureEvent.State state, boolean open,
            Integer places, int going, int waiting, SignUp.State signedUp, Integer turn) {

        static Row of(EventForMe mine, Language language) {
            LeisureEvent event = mine.event();
            return new Row(event.id(), event.title(language), event.place(), event.starts(), event.ends(), event.closesAt(), event.state(),
                    mine.open(), event.places(), mine.going(), mine.waiting(), mine.signUp() == null ? null : mine.signUp().state(),
                    mine.isWaiting() ? mine.turn() : null);
        }
    }

    @Inject
    private MyLeisure leisure;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "Events ahead during the caller’s stays")
    public List<Row> list() {
        return leisure.events().stream().map(each -> Row.of(each, reader.language())).toList();
    }

    @PUT
    @Path("/{id}/sign-up")
    @Operation(summary = "Sign up; where all places are taken, wait in turn. Refused for whoever has a lesson at that time, which is told")
    public Row signUp(@PathParam("id") Long id) {
        return Row.of(leisure.signUp(id), reader.language());
    }

    @DELETE
    @Path("/{id}/sign-up")
    @Operation(summary = "Withdraw; the place goes to the first who waits")
    public Row withdraw(@PathParam("id") Long id) {
        return Row.of(leisure.withdraw(id), reader.language());
    }
}
