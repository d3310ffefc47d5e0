package org.arasan.web.material;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.arasan.access.Role;
import org.arasan.material.MaterialKeeping;
import org.arasan.material.MaterialReading;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One material. */
@Path("/materials/{id}")
@RolesAllowed({Role.ADMINISTRATOR, Role.TRAINER, Role.MEMBER})
@Tag(name = "Materials")
public class MaterialsResource {

    @Inject
    private MaterialKeeping keeping;
    @Inject
    private MaterialReading reading;

    @GET
    @Path("/content")
    @Produces({"application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.spreadsheet",
        "application/vnd.oasis.opendocument.presentation", "image/png", "image/jpeg", "image/webp", "text/plain", "audio/mpeg", "video/mp4"})
    @Operation(summary = "The file, to be saved; a part of it where Range asks for one, nothing where If-None-Match names it")
    public Response content(@PathParam("id") Long id, @Parameter(description = "Which part: bytes=0-499") @HeaderParam("Range") String range,
                            @Parameter(description = "The part only of this very file, by its ETag") @HeaderParam("If-Range") String ifRange,
                            @Context Request request) {
        FileAnswer answer = new FileAnswer(id, reading.file(id), reading);
        Optional<Response.ResponseBuilder> known = Optional.ofNullable(request.evaluatePreconditions(answer.tag()));
        if (known.isPresent()) {
            return answer.headed(known);
        }
        boolean same = ifRange == null || ifRange.equals("\"" + answer.tag().getValue() + "\"");
        return ByteRange.of(same ? range : null, reading.file(id).size()).map(answer::part).orElseGet(answer::whole);
    }

    @DELETE
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.HOUSE)
    @Operation(summary = "Take a material away; a file goes for good with the last topic that gives it out")
    public void remove(@PathParam("id") Long id) {
        keeping.remove(id);
    }
}
