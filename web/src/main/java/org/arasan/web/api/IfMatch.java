package org.arasan.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arasan.ExpectedVersion;

/**
 * Hands the header {@code If-Match} of a change down to the use case, which alone can compare it while nobody else changes the row. Tags
 * that are weak match nothing (RFC 9110, 13.1.1).
 */
@Provider
public class IfMatch implements ContainerRequestFilter {

    private static final String TAG = "(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"";
    private static final Pattern ONE = Pattern.compile(TAG);
    private static final Pattern LIST = Pattern.compile("[ \\t,]*" + TAG + "([ \\t]*,[ \\t,]*" + TAG + ")*[ \\t,]*");

    @Inject
    private ExpectedVersion expected;
    @Inject
    private Reader reader;

    @Override
    public void filter(ContainerRequestContext context) {
        String header = context.getHeaderString(HttpHeaders.IF_MATCH);
        if (header == null || header.strip().equals("*") || context.getMethod().equals("GET") || context.getMethod().equals("HEAD")) {
            return;
        }
        if (LIST.matcher(header).matches()) {
            expected.among(strong(header));
        } else {
            context.abortWith(Problem.of(400, "api.if-match", reader.texts()).response().language(reader.language().locale()).build());
        }
    }

    private static Set<String> strong(String header) {
        Set<String> tags = new HashSet<>();
        for (Matcher each = ONE.matcher(header); each.find();) {
            if (each.group(1) == null) {
                tags.add(each.group(2));
            }
        }
        return tags;
    }
}
