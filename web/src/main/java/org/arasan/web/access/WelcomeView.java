package org.arasan.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.arasan.access.FirstAdministrator;
import org.arasan.access.Role;
import org.arasan.access.StaffAccounts.Colleague;
import org.arasan.web.UserLanguage;
import org.omnifaces.util.Faces;

/** The first page of an empty house: its first administrator, by the link that the server printed. */
@Named
@RequestScoped
public class WelcomeView {

    @Inject
    private FirstAdministrator first;
    @Inject
    private UserLanguage language;
    @Inject
    private HttpServletRequest request;
    private boolean open;
    private String token;
    private String name;
    private String email;
    private String password;
    private String again;

    /** A spent link is refused. */
    public void open() {
        first.check(token);
        open = true;
    }

    public void enter() {
        PasswordView.requireSame(password, again);
        Colleague colleague = new Colleague(email, name, Role.ADMINISTRATOR, null, language.getLanguage(), null);
        PageSession.remember(request, first.open(token, colleague, password));
        Faces.redirect("/");
    }

    /** Is there something to fill in? */
    public boolean isOpen() {
        return open;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
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
