package org.arasan.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.arasan.Language;
import org.arasan.access.OwnAccount;
import org.arasan.access.PasswordChoosing;
import org.arasan.web.Preference;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One's own account: the language of papers and pages, and the password. */
@Named
@RequestScoped
public class AccountView {

    private static final String HERE = "/account.xhtml";

    @Inject
    private OwnAccount own;
    @Inject
    private PasswordChoosing choosing;
    @Inject
    private PageTexts texts;
    @Inject
    private HttpServletRequest request;
    private Language language;
    private String old;
    private String password;
    private String again;

    @PostConstruct
    void open() {
        language = own.read().language();
    }

    /** Speaks the language on this page already. */
    public void speak() {
        own.speak(language);
        Faces.redirect(HERE + "?" + Preference.LANGUAGE.parameter() + "=" + language.tag());
    }

    /** Every other session of the account ends. */
    public String change() {
        PasswordView.requireSame(password, again);
        PageSession.remember(request, choosing.change(old, password, request.getRemoteAddr()));
        Messages.create(texts.get("account.password-changed")).flash().add();
        return HERE + "?faces-redirect=true";
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
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
