package org.arasan.web.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.exchange.Preview;
import org.arasan.exchange.RosterImport;
import org.arasan.exchange.UploadedFile;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files handed in for an intake. */
@Path("/intakes/{intake}/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Import")
public class HandingInResource {

    @Inject
    private RosterImport imports;
    @Inject
    private Reader reader;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Hand in files of any kinds together, lists of members in the order that counts; answers a preview")
    @APIResponseSchema(value = PreviewRow.class, responseCode = "201")
    public Response files(@PathParam("intake") Long intake, List<EntityPart> parts) {
        List<UploadedFile> files = parts.stream().filter(part -> part.getFileName().isPresent())
                .map(part -> ReceivedFile.of(part.getFileName().get(), part.getContent())).toList();
        return created(imports.handIn(intake, files));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Hand in one file as the body; its name, for messages, in the query or in Content-Disposition")
    @APIResponseSchema(value = PreviewRow.class, responseCode = "201")
    public Response file(@PathParam("intake") Long intake,
                         @Parameter(description = "The name of the file, for messages") @QueryParam("name") String name,
                         @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) String disposition, InputStream body) {
        return created(imports.handIn(intake, List.of(ReceivedFile.of(ReceivedFile.name(name, disposition), body))));
    }

    private Response created(Preview preview) {
        return Response.created(URI.create("imports/" + preview.id())).entity(PreviewRow.of(preview, reader.texts())).build();
    }
}
