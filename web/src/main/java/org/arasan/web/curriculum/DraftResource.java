package org.arasan.web.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.programme.curriculum.CurriculumDrafting;
import org.arasan.programme.curriculum.CurriculumReading;
import org.arasan.programme.curriculum.DraftLook;
import org.arasan.programme.curriculum.TopicDraft;
import org.arasan.web.api.Etag;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One draft, written row by row; with {@code If-Match} nobody writes over what another has changed meanwhile. */
@Path("/curriculum-drafts/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HOUSE)
@Tag(name = "Curriculum")
public class DraftResource {

    /** Where a row goes, counted from 0. */
    public record Place(Integer place) {
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
    @Operation(summary = "A draft with all that is wrong with it, and what differs from the core")
    public DraftRow read(@PathParam("id") Long id) {
        return row(id);
    }

    @DELETE
    @Operation(summary = "Throw the draft away")
    public void discard(@PathParam("id") Long id) {
        drafting.discard(id);
    }

    @POST
    @Path("/topics")
    @Operation(summary = "Add a topic, as the last of its day")
    @APIResponseSchema(value = DraftRow.class, responseCode = "201")
    public Response add(@PathParam("id") Long id, TopicDraft topic) {
        Long added = drafting.add(id, topic).id();
        return Response.created(URI.create("curriculum-drafts/" + id + "/topics/" + added)).entity(row(id)).build();
    }

    @PUT
    @Path("/topics/{topic}")
    @Operation(summary = "Change a topic; on another day it becomes the last")
    public DraftRow change(@PathParam("id") Long id, @PathParam("topic") Long topic, TopicDraft body) {
        drafting.change(id, topic, body);
        return row(id);
    }

    @DELETE
    @Path("/topics/{topic}")
    @Operation(summary = "Take a topic out")
    public DraftRow remove(@PathParam("id") Long id, @PathParam("topic") Long topic) {
        drafting.remove(id, topic);
        return row(id);
    }

    @PUT
    @Path("/topics/{topic}/place")
    @Operation(summary = "Put a topic to another place; the days stay with the places")
    public DraftRow move(@PathParam("id") Long id, @PathParam("topic") Long topic, Place place) {
        drafting.move(id, topic, place.place());
        return row(id);
    }

    @PUT
    @Path("/core")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take over what the newest edition of the core has changed, where the variant says nothing of its own")
    public DraftRow takeOver(@PathParam("id") Long id) {
        drafting.takeOver(id);
        return row(id);
    }

    @PUT
    @Path("/publication")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Make it the next edition; refused while anything is wrong with it")
    public EditionRow publish(@PathParam("id") Long id) {
        return EditionRow.of(reading.edition(drafting.publish(id).id()), List.of(), null, reader.texts());
    }

    private DraftRow row(Long id) {
        DraftLook look = reading.draft(id);
        etag.of(look.draft());
        return DraftRow.of(look, reader.texts());
    }
}
