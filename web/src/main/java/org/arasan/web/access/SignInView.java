package org.arasan.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.arasan.access.Entry;
import org.arasan.access.Entry.Newcomer;
import org.arasan.access.SignIn;
import org.omnifaces.util.Faces;

/** The sign-in page: login and password, or voucher number and one-time code. */
@Named
@RequestScoped
public class SignInView {

    @Inject
    private SignIn signIn;
    @Inject
    private HttpServletRequest request;
    private String login;
    private String secret;
    private String next;

    /** Whoever is in already goes on. */
    public void open() {
        if (request.getUserPrincipal() != null) {
            Faces.redirect(NextPage.local(next));
        }
    }

    public void enter() {
        Entry entry = signIn.enter(login, secret, request.getRemoteAddr());
        PageSession.remember(request, entry);
        Faces.redirect(entry instanceof Newcomer ? "/password" : NextPage.local(next));
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
