package org.arasan.web.completion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.arasan.access.Role;
import org.arasan.completion.transcript.Transcripts;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the member who calls has learnt over the years. */
@Path("/my/transcript")
@RolesAllowed(Role.MEMBER)
@Tag(name = "Member")
public class MyTranscriptResource {

    @Inject
    private Transcripts transcripts;
    @Inject
    private Reader reader;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The caller's courses of all programmes and years: hours by topic, nights, results, certificates, sums")
    public TranscriptRow read() {
        return TranscriptRow.of(transcripts.mine(), reader.language());
    }

    @GET
    @Path("/paper")
    @Produces("application/pdf")
    @Operation(summary = "The same on paper, in the language of Accept-Language")
    public Response paper() {
        return TranscriptRow.paper(transcripts.mine(), reader.language());
    }
}
