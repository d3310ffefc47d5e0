package org.arasan.web.trainer;

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
import java.util.List;
import org.arasan.Texts;
import org.arasan.access.Role;
import org.arasan.course.substitution.Candidate;
import org.arasan.course.substitution.Substituting;
import org.arasan.web.api.Reader;
import org.arasan.web.course.LessonRow;
import org.arasan.web.course.LessonRow.Named;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who gives a lesson instead of its trainer: who could, who does, who did. */
@Path("/lessons/{id}/substitutions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Course")
public class LessonSubstitutionsResource {

    /** @param load academic hours of that week with the lesson */
    public record CandidateRow(Named trainer, boolean possible, List<ObjectionRow> against, List<String> inFavour, int load) {

        static CandidateRow of(Candidate each, Texts texts) {
            return new CandidateRow(new Named(each.trainer().id(), each.trainer().name()), each.possible(),
                    ObjectionRow.of(each.against(), texts), each.inFavour().stream().map(note -> texts.get(note.text(), note.args().toArray()))
                    .toList(), each.load());
        }
    }

    /** @param instead whom the caller means to replace: refused where it is somebody else by now */
    public record Replacement(Long instead, Long trainer, String why) {
    }

    @Inject
    private Substituting substituting;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "What became of the lesson’s trainers, the latest first")
    public List<SubstitutionRow> history(@PathParam("id") Long id) {
        return substituting.history(id).stream().map(SubstitutionRow::of).toList();
    }

    @GET
    @Path("/candidates")
    @Operation(summary = "Who could give the lesson instead, best first, with what speaks for and against each")
    public List<CandidateRow> candidates(@PathParam("id") Long id) {
        return substituting.candidates(id).stream().map(each -> CandidateRow.of(each, reader.texts())).toList();
    }

    @POST
    @Operation(summary = "Let somebody else give a published lesson; the former trainer sees its rolls no more, marks stay")
    @APIResponseSchema(value = LessonRow.class, responseCode = "201")
    public Response replace(@PathParam("id") Long id, Replacement wish) {
        LessonRow row = LessonRow.of(substituting.replace(id, wish.instead(), wish.trainer(), wish.why()));
        return Response.created(URI.create("lessons/" + id)).entity(row).build();
    }
}
