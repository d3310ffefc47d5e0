package org.arasan.web.completion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.arasan.access.Role;
import org.arasan.completion.transcript.Transcripts;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a member has learnt over the years, for administrators. */
@Path("/members/{member}/transcript")
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Completion")
public class TranscriptsResource {

    @Inject
    private Transcripts transcripts;
    @Inject
    private Reader reader;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A member's courses of all programmes and years; an administrator of one resort is told of those there alone")
    public TranscriptRow read(@PathParam("member") Long member) {
        return TranscriptRow.of(transcripts.of(member), reader.language());
    }

    @GET
    @Path("/paper")
    @Produces("application/pdf")
    @Operation(summary = "The same on paper, in the language of Accept-Language")
    public Response paper(@PathParam("member") Long member) {
        return TranscriptRow.paper(transcripts.of(member), reader.language());
    }
}
