package org.arasan.web.completion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.arasan.Language;
import org.arasan.access.Role;
import org.arasan.completion.sign.IssuerNaming;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** In whose name certificates are issued. */
@Path("/issuer")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Completion")
public class IssuerResource {

    @Inject
    private IssuerNaming naming;

    @GET
    @Operation(summary = "The issuer's name in every language")
    public Map<Language, String> names() {
        return naming.names();
    }

    @PUT
    @Operation(summary = "Change the issuer's name in the languages given; certificates issued before keep theirs")
    public Map<Language, String> rename(Map<Language, String> names) {
        if (names.containsKey(null)) {
            throw new BadRequestException("not a language");
        }
        naming.rename(names);
        return naming.names();
    }
}
