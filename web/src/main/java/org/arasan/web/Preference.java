package org.arasan.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a reader may choose on any page by adding a parameter to its address; a cookie keeps it for a year. */
public enum Preference {

    LANGUAGE("lang", Set.of("kk", "ru", "ky", "uz", "en")),
    /** Light or dark; {@code device} follows the device again. */
    LOOK("look", Set.of("light", "dark", "device"));

    private final String parameter;
    private final Set<String> choices;

    Preference(String parameter, Set<String> choices) {
        this.parameter = parameter;
        this.choices = choices;
    }

    public String parameter() {
        return parameter;
    }

    /** What the cookie of this reader says. */
    public Optional<String> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies).filter(cookie -> cookie.getName().equals(cookieName()))
                .map(Cookie::getValue).filter(choices::contains).findFirst();
    }

    /** The cookie that keeps the choice made in this very request, if one was made. */
    Optional<Cookie> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(parameter)).filter(choices::contains).map(this::cookie);
    }

    private Cookie cookie(String value) {
        Cookie cookie = new Cookie(cookieName(), value);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private String cookieName() {
        return "arasan-" + parameter;
    }
}
