package org.arasan.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Whoever shows a token that opens nothing, or a session without its token against forgery, gets no further, not even to what is open to
 * everybody. The container's own way of saying so would put a page for people in the place of the problem.
 */
@Provider
@PreMatching
public class Door implements ContainerRequestFilter {

    private static final String REFUSED = Door.class.getName();

    @Inject
    private HttpServletRequest request;
    @Inject
    private Reader reader;

    /** The token is mistyped, expired or revoked: 401. */
    public static void refuseToken(HttpServletRequest request) {
        request.setAttribute(REFUSED, Response.Status.UNAUTHORIZED);
    }

    /** The request may be forged: 403. */
    public static void refuseForgery(HttpServletRequest request) {
        request.setAttribute(REFUSED, Response.Status.FORBIDDEN);
    }

    @Override
    public void filter(ContainerRequestContext context) {
        Object refused = request.getAttribute(REFUSED);
        if (refused == Response.Status.UNAUTHORIZED) {
            context.abortWith(told(401, "api.sign-in").header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build());
        } else if (refused == Response.Status.FORBIDDEN) {
            context.abortWith(told(403, "api.csrf").build());
        }
    }

    private Response.ResponseBuilder told(int status, String code) {
        return Problem.of(status, code, reader.texts()).response().language(reader.language().locale());
    }
}
