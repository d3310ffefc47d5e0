package org.arasan.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where somebody wanted to go before they were asked to sign in. Only pages of this house: nobody is led elsewhere by a link to us. */
final class NextPage {

    private static final String FIRST = "/";

    private NextPage() {
    }

    /** {@code wanted} if it is a path of our own, otherwise the first page. */
    static String local(String wanted) {
        boolean ours = wanted != null && wanted.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
        return ours ? wanted : FIRST;
    }

    /** The sign-in page that leads back to the page asked for; a form that was sent has to be filled in again. */
    static String signIn(HttpServletRequest request) {
        String query = request.getMethod().equals("GET") && request.getQueryString() != null ? "?" + request.getQueryString() : "";
        String page = local(request.getRequestURI() + query);
        String next = page.equals(FIRST) ? "" : "?next=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
        return request.getContextPath() + "/signin" + next;
    }
}
