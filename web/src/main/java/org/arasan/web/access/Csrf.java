package org.arasan.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The token that a page's script sends as {@code X-CSRF-Token} when it changes something through the API. */
@Named
@RequestScoped
public class Csrf {

    @Inject
    private HttpServletRequest request;

    /** Null while nobody is signed in. */
    public String getToken() {
        return PageSession.csrf(request).orElse(null);
    }
}
