package org.arasan.web.access;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arasan.access.PasswordChoosing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The first password of an account. */
@Path("/passwords")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Access")
public class PasswordsResource {

    /**
     * @param token of an invitation's link; or instead of it
     * @param login the voucher's number, and
     * @param code the one-time code of the sign-in slip
     * @param password to be
     */
    public record Choice(String token, String login, String code, String password) {
    }

    @Inject
    private PasswordChoosing choosing;
    @Inject
    private HttpServletRequest request;

    @POST
    @SecurityRequirements
    @Operation(summary = "Choose the first password by a sign-in slip or by an invitation; either serves once")
    public void choose(Choice choice) {
        if (choice.token() == null) {
            choosing.byCode(choice.login(), choice.code(), request.getRemoteAddr(), choice.password());
        } else {
            choosing.first(choosing.holder(choice.token()), choice.password());
        }
    }
}
