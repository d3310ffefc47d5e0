package org.arasan.web.error;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.arasan.web.api.Reader;

/**
 * Refuses a page's form with files that breaks off on its way or cannot be taken apart. No page can say so, since it would read the same
 * form again: one sentence has to do.
 */
@WebFilter("/*")
public class CutOff extends HttpFilter {

    @Inject
    private transient Reader reader;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (takesApart(request)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(reader.texts().get("shell.cut-off"));
        }
    }

    private static boolean takesApart(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/") || request.getServletPath().startsWith("/api/")) {
            return true;
        }
        try {
            return request.getParts() != null;
        } catch (IOException | ServletException | RuntimeException broken) {
            return false;
        }
    }
}
