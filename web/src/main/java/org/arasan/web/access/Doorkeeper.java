package org.arasan.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.arasan.access.AccessTokens;
import org.arasan.access.Entry.SignedIn;
import org.arasan.access.SignIn;
import org.arasan.web.api.Door;

/**
 * Says of every request who sends it. A page brings its session; a program brings a token, or the session together with the token
 * against forgery. A page that needs somebody leads to the sign-in page, a program is told 401.
 */
@ApplicationScoped
public class Doorkeeper implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private SignIn signIn;
    @Inject
    private AccessTokens tokens;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        // as the container decoded it: "/%61pi/" is the API as well
        String path = request.getServletPath();
        if (path.startsWith("/jakarta.faces.resource/")) {
            return context.doNothing();
        }
        return path.startsWith("/api/") ? program(request, context) : page(request, response, context);
    }

    private AuthenticationStatus page(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<SignedIn> visitor = visitor(request);
        if (visitor.isPresent()) {
            return in(visitor.get(), context);
        }
        return context.isProtected() ? toSignIn(request, response, context) : context.doNothing();
    }

    private AuthenticationStatus program(HttpServletRequest request, HttpMessageContext context) {
        String authorization = request.getHeader("Authorization");
        Optional<SignedIn> caller = authorization == null ? visitor(request) : owner(authorization);
        if (caller.isEmpty() && authorization != null) {
            Door.refuseToken(request);
        }
        if (caller.isPresent() && authorization == null && mayBeForged(request)) {
            Door.refuseForgery(request);
            return context.doNothing();
        }
        return caller.map(in -> in(in, context)).orElseGet(context::doNothing);
    }

    private Optional<SignedIn> owner(String authorization) {
        boolean bearer = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return bearer ? tokens.owner(authorization.substring(BEARER.length()).strip()) : Optional.empty();
    }

    private static boolean mayBeForged(HttpServletRequest request) {
        return !HARMLESS.contains(request.getMethod()) && !PageSession.isCsrf(request, request.getHeader("X-CSRF-Token"));
    }

    private Optional<SignedIn> visitor(HttpServletRequest request) {
        return PageSession.signedIn(request).flatMap(signIn::stillIn);
    }

    private static AuthenticationStatus in(SignedIn visitor, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(new CallerPrincipal(visitor.account().toString()), visitor.roles());
    }

    /** A part of a page asked for by its script cannot be redirected as such: the script is told where to go. */
    private static AuthenticationStatus toSignIn(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String signIn = NextPage.signIn(request);
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return context.redirect(signIn);
        }
        try {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response id=\"_\"><redirect url=\""
                    + signIn.replace("&", "&amp;") + "\"/></partial-response>");
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
