package org.arasan.web.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.arasan.access.AccessToken;
import org.arasan.access.AccessTokens;
import org.arasan.access.AccessTokens.Issued;
import org.arasan.access.Credentials;
import org.arasan.access.Role;
import org.arasan.web.api.ToldOnce;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Personal access tokens: the caller's own, or the first one for a login and a password. */
@Path("/tokens")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMINISTRATOR, Role.TRAINER, Role.DOCTOR, Role.OFFICE, Role.MEMBER})
@Tag(name = "Access")
public class TokensResource {

    private static final int USUAL_DAYS = 90;

    /**
     * @param login e-mail or voucher number, with the password, where no token is at hand yet
     * @param name by which its owner knows it again
     * @param days of life; 90 where it is missing
     */
    public record Wanted(String login, String password, String name, Integer days) {
    }

    /** @param token the secret itself, told this once and null ever after */
    public record Token(Long id, String name, String token, Instant created, Instant expires, Instant lastUsed) {

        static Token of(AccessToken token, String secret) {
            return new Token(token.id(), token.name(), secret, token.created(), token.expires(), token.lastUsed());
        }
    }

    @Inject
    private AccessTokens tokens;
    @Inject
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The caller's tokens, without their secrets")
    public List<Token> list() {
        return tokens.mine().stream().map(token -> Token.of(token, null)).toList();
    }

    @POST
    @ToldOnce
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "A new token for the caller, or for whoever brings login and password; its secret is told this once")
    @APIResponseSchema(value = Token.class, responseCode = "201")
    public Response create(Wanted wanted) {
        int days = wanted.days() == null ? USUAL_DAYS : wanted.days();
        Issued issued = wanted.login() == null ? tokens.create(wanted.name(), days)
                : tokens.obtain(new Credentials(wanted.login(), wanted.password(), request.getRemoteAddr()), wanted.name(), days);
        return Response.created(URI.create("tokens/" + issued.token().id())).entity(Token.of(issued.token(), issued.secret())).build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Revoke a token of the caller's at once")
    public void revoke(@PathParam("id") Long id) {
        tokens.revoke(id);
    }
}
