package org.arasan.web.error;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Refuses in words what no page and no resource takes. A sender hears an answer only after it has sent everything, so all of it is read
 * to nowhere; what is past the listener's own {@code max-post-size} is cut off without words.
 */
@WebFilter("/*")
public class TooLarge extends HttpFilter {

    private static final long MOST_BYTES = 64L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
