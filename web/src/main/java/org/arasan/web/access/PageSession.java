package org.arasan.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.arasan.access.Entry;
import org.arasan.access.Entry.Newcomer;
import org.arasan.access.Entry.SignedIn;

/**
 * What the session of a page remembers: who signed in, or who showed a code and has to choose a password, and its token against
 * forgery.
 */
final class PageSession {

    private static final String ENTRY = "arasan.entry";
    private static final String CSRF = "arasan.csrf";

    private PageSession() {
    }

    /** Remembers who came; under a new id, so that nobody waits behind one they planted. */
    static void remember(HttpServletRequest request, Entry entry) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(ENTRY, entry);
        session.setAttribute(CSRF, UUID.randomUUID().toString());
    }

    static Optional<SignedIn> signedIn(HttpServletRequest request) {
        return entry(request).filter(SignedIn.class::isInstance).map(SignedIn.class::cast);
    }

    static Optional<Newcomer> newcomer(HttpServletRequest request) {
        return entry(request).filter(Newcomer.class::isInstance).map(Newcomer.class::cast);
    }

    /** The token that a script of this session's pages sends along; empty before anybody came. */
    static Optional<String> csrf(HttpServletRequest request) {
        return attribute(request, CSRF).map(String.class::cast);
    }

    static boolean isCsrf(HttpServletRequest request, String token) {
        return token != null && csrf(request).filter(own -> MessageDigest.isEqual(bytes(own), bytes(token))).isPresent();
    }

    static void end(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }

    private static Optional<Entry> entry(HttpServletRequest request) {
        return attribute(request, ENTRY).map(Entry.class::cast);
    }

    private static Optional<Object> attribute(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getSession(false)).map(session -> session.getAttribute(name));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
