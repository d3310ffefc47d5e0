package org.arasan.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.arasan.Refusal;
import org.arasan.access.Entry.Newcomer;
import org.arasan.access.PasswordChoosing;
import org.omnifaces.util.Faces;

/** The first password: after the code of a sign-in slip, or by the link of an invitation ({@code token}). */
@Named
@RequestScoped
public class PasswordView {

    @Inject
    private PasswordChoosing choosing;
    @Inject
    private HttpServletRequest request;
    private Newcomer newcomer;
    private String token;
    private String password;
    private String again;

    /** Finds out who chooses. Without a code or a link there is nothing to choose here; a spent link is refused. */
    public void open() {
        newcomer = token == null ? PageSession.newcomer(request).orElse(null) : choosing.holder(token);
        if (newcomer == null) {
            Faces.redirect("/signin");
        }
    }

    public void choose() {
        open();
        requireSame(password, again);
        PageSession.remember(request, choosing.first(newcomer, password));
        Faces.redirect("/");
    }

    /** Who chooses; null where the link is spent. */
    public String getName() {
        return newcomer == null ? null : newcomer.name();
    }

    static void requireSame(String password, String again) {
        if (password == null || !password.equals(again)) {
            throw Refusal.invalid("access.password-differs").at("again");
        }
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
