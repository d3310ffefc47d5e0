package org.arasan.web.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells a request that comes with an {@code Idempotency-Key} from any other: by its method, its address and its body. */
@Provider
@Priority(Priorities.ENTITY_CODER - 1)
public class Fingerprint implements ReaderInterceptor {

    private static final String BODY = Fingerprint.class.getName();

    @Inject
    private HttpServletRequest request;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (request.getHeader(Repetition.HEADER) != null) {
            byte[] body = context.getInputStream().readAllBytes();
            request.setAttribute(BODY, hash(plain(body, context.getMediaType().getParameters().get("boundary"))));
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    static String of(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String whole = request.getMethod() + " " + request.getRequestURI() + query + "\n" + request.getAttribute(BODY);
        return hash(whole.getBytes(StandardCharsets.UTF_8));
    }

    /** What parts a form from the next is drawn by lot each time it is sent. */
    private static byte[] plain(byte[] body, String boundary) {
        return boundary == null ? body
                : new String(body, StandardCharsets.ISO_8859_1).replace(boundary, "").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
