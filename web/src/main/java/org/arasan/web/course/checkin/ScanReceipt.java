package org.arasan.web.course.checkin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.stream.Stream;

/** The proof that this phone has scanned a code in time: a cookie, for the minutes that signing in may take. */
final class ScanReceipt {

    private static final String NAME = "arasan-scanned";
    private static final Duration KEPT = Duration.ofMinutes(10);

    private ScanReceipt() {
    }

    /** What the phone brings, or null. */
    static String of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies).filter(each -> each.getName().equals(NAME)).map(Cookie::getValue)
                .findFirst().orElse(null);
    }

    static Cookie cookie(String receipt, HttpServletRequest request) {
        Cookie cookie = new Cookie(NAME, receipt);
        cookie.setPath("/member");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
