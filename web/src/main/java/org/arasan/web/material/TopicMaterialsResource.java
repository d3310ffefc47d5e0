package org.arasan.web.material;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.material.Material;
import org.arasan.material.MaterialKeeping;
import org.arasan.material.MaterialReading;
import org.arasan.web.exchange.ReceivedFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The materials of a topic: for members enrolled in an intake that teaches it, trainers who give it, and administrators. */
@Path("/topics/{topic}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HOUSE)
@Tag(name = "Materials")
public class TopicMaterialsResource {

    /** A link: its address, and a title where its host says too little. */
    public record Link(String address, String title) {
    }

    @Inject
    private MaterialKeeping keeping;
    @Inject
    private MaterialReading reading;

    @GET
    @Path("/materials")
    @RolesAllowed({Role.ADMINISTRATOR, Role.TRAINER, Role.MEMBER})
    @Operation(summary = "The files and links of a topic")
    public List<MaterialRow> list(@PathParam("topic") Long topic) {
        return reading.of(topic).stream().map(MaterialRow::of).toList();
    }

    @POST
    @Path("/materials")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Add a file as the body. Its content is looked at: PDF, Office and OpenDocument without macros, PNG, JPEG, WebP, "
            + "plain text, MP3 and MP4 are taken, each under its own extension")
    @APIResponseSchema(value = MaterialRow.class, responseCode = "201")
    public Response addFile(@PathParam("topic") Long topic,
                            @Parameter(description = "The name of the file, unless Content-Disposition says it") @QueryParam("name") String name,
                            @Parameter(description = "What to call it; absent for its name") @QueryParam("title") String title,
                            @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) String disposition, InputStream body) {
        byte[] bytes = IncomingFile.read(body, keeping.mostBytes(topic));
        return created(keeping.addFile(topic, ReceivedFile.name(name, disposition), title, bytes));
    }

    @POST
    @Path("/links")
    @Operation(summary = "Add a link to an address of the web")
    @APIResponseSchema(value = MaterialRow.class, responseCode = "201")
    public Response addLink(@PathParam("topic") Long topic, Link link) {
        return created(keeping.addLink(topic, link.title(), link.address()));
    }

    private static Response created(Material material) {
        return Response.created(URI.create("materials/" + material.id())).entity(MaterialRow.of(material)).build();
    }
}
