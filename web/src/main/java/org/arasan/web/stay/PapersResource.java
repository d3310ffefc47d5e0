package org.arasan.web.stay;

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
import java.time.LocalDate;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.stay.Breach;
import org.arasan.stay.reception.PaperCheck;
import org.arasan.stay.reception.PapersShown;
import org.arasan.stay.reception.StayPapers;
import org.arasan.web.api.Etag;
import org.arasan.web.api.InOneGo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the desk has seen of a guest's papers. */
@Path("/stays/{id}/papers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Desk")
public class PapersResource {

    /**
     * @param documentEnds the last characters of the document's number, if somebody noted them
     * @param cardWhy why the guest was taken in without a fresh card
     * @param doctor whether a doctor is to see the guest first, has, or was not asked
     * @param lacking the code of the first thing that is still lacking, or null
     */
    public record Row(Instant identitySeenAt, StayPapers.Document document, String documentEnds, Instant voucherSeenAt, LocalDate cardIssuedOn,
            String cardWhy, StayPapers.Doctor doctor, String lacking, int version) {

        static Row of(StayPapers papers, Instant now) {
            return new Row(papers.identitySeenAt(), papers.document(), papers.documentEnds(), papers.voucherSeenAt(),
                    papers.card().issuedOn(), papers.cardWhy(), papers.doctor(), papers.lacking(now).map(Breach::code).orElse(null),
                    papers.version());
        }
    }

    @PathParam("id")
    private Long id;
    @Inject
    private PaperCheck papers;
    @Inject
    private DomainClock clock;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "What the desk has seen of the guest’s papers, and what is still lacking")
    public Row read() {
        return Row.of(etag.of(papers.of(id)), clock.now());
    }

    @PUT
    @InOneGo
    @Operation(summary = "Note what the guest shows; what is left out stays as it is. A card too old, or none, needs a reason")
    public Row note(PapersShown shown) {
        return Row.of(etag.of(papers.note(id, shown)), clock.now());
    }
}
