package org.arasan.web.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.arasan.Language;
import org.arasan.access.Role;
import org.arasan.programme.curriculum.CurriculumDraft;
import org.arasan.programme.curriculum.CurriculumDrafting;
import org.arasan.programme.curriculum.CurriculumReading;
import org.arasan.programme.curriculum.DraftLook;
import org.arasan.web.api.Etag;
import org.arasan.web.api.Reader;
import org.arasan.web.curriculum.EditionRow.VariantRow;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Editions that are being written, one of the core and one of each variant at a time. */
@Path("/programmes/{programme}/curriculum-drafts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HOUSE)
@Tag(name = "Curriculum")
public class DraftsResource {

    /**
     * What is to be written.
     *
     * @param variant  id; absent for the common core
     * @param language of the titles; absent for that of the edition before
     */
    public record Beginning(Long variant, Language language) {
    }

    /** A draft in a list. */
    public record Line(Long id, VariantRow variant, int topics, String changedBy, Instant changedAt) {

        static Line of(CurriculumDraft draft) {
            return new Line(draft.id(), VariantRow.of(draft.variant()), draft.topics().size(), draft.changedBy(), draft.changedAt());
        }
    }

    @Inject
    private CurriculumDrafting drafting;
    @Inject
    private CurriculumReading reading;
    @Inject
    private Reader reader;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "The drafts of a programme")
    public List<Line> list(@PathParam("programme") Long programme) {
        return reading.drafts(programme).stream().map(Line::of).toList();
    }

    @POST
    @Operation(summary = "Begin the next edition with the topics of the newest; refused while a draft of the same is open")
    @APIResponseSchema(value = DraftRow.class, responseCode = "201")
    public Response begin(@PathParam("programme") Long programme, Beginning beginning) {
        Long id = drafting.begin(programme, beginning.variant(), beginning.language()).id();
        DraftLook look = reading.draft(id);
        etag.of(look.draft());
        return Response.created(URI.create("curriculum-drafts/" + id)).entity(DraftRow.of(look, reader.texts())).build();
    }
}
