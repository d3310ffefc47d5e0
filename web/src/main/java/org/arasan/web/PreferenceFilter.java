package org.arasan.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes {@code ?lang=kk} or {@code ?look=dark} on any page, keeps it in a cookie and shows the same page again. */
@WebFilter("/*")
public class PreferenceFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean chosen = false;
        if (request.getMethod().equals("GET") && request.getQueryString() != null && !request.getRequestURI().startsWith("/api/")) {
            for (Preference each : Preference.values()) {
                chosen |= each.chosen(request).map(cookie -> keep(cookie, response)).isPresent();
            }
        }
        if (chosen) {
            response.sendRedirect(withoutPreferences(request));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Cookie keep(Cookie cookie, HttpServletResponse response) {
        response.addCookie(cookie);
        return cookie;
    }

    private static String withoutPreferences(HttpServletRequest request) {
        String rest = Stream.of(request.getQueryString().split("&"))
                .filter(each -> Stream.of(Preference.values()).noneMatch(preference -> each.startsWith(preference.parameter() + "=")))
                .collect(Collectors.joining("&"));
        // one slash at the start: "//host" would lead elsewhere
        String path = request.getRequestURI().replaceFirst("^/+", "/");
        return rest.isEmpty() ? path : path + "?" + rest;
    }
}
