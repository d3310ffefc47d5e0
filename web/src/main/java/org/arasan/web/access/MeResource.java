package org.arasan.web.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arasan.Language;
import org.arasan.access.OwnAccount;
import org.arasan.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own account. */
@Path("/me")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMINISTRATOR, Role.TRAINER, Role.DOCTOR, Role.OFFICE, Role.MEMBER})
@Tag(name = "Access")
public class MeResource {

    /** @param language the account speaks from now on */
    public record Speech(Language language) {
    }

    @Inject
    private OwnAccount own;

    @GET
    @Operation(summary = "Who the caller is, and what they may do")
    public AccountRow read() {
        return AccountRow.of(own.read());
    }

    @PUT
    @Path("/language")
    @Operation(summary = "The language in which pages and papers speak to the caller")
    public void speak(Speech speech) {
        own.speak(speech.language());
    }
}
