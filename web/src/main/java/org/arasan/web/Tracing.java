package org.arasan.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.arasan.Trace;

/**
 * Gives every request its {@link Trace}, from before anybody asks who calls until after the last word about it: the one the caller brings,
 * where it has a harmless form, or a new one. The answer tells it, so that a user can name it.
 */
public class Tracing extends HttpFilter implements ServletRequestListener {

    private static final String HEADER = "X-Request-Id";

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        HttpServletRequest request = (HttpServletRequest) event.getServletRequest();
        Trace.begin(Trace.brought(request.getHeader(HEADER), request.getHeader("traceparent")).orElse(null));
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        Trace.end();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(HEADER, Trace.present());
        chain.doFilter(request, response);
    }
}
