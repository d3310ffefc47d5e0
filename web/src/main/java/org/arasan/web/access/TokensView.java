package org.arasan.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.access.AccessToken;
import org.arasan.access.AccessTokens;
import org.omnifaces.util.Faces;

/** One's own tokens for programs. A new one is shown once, right after it was made. */
@Named
@RequestScoped
public class TokensView {

    private static final String ISSUED = "arasan.issued-token";

    @Inject
    private AccessTokens tokens;
    private List<AccessToken> all;
    private String issued;
    private String name;
    private int days = 90;

    /** Reads them, once a page. */
    public void open() {
        all = tokens.mine();
        issued = Faces.getFlashAttribute(ISSUED);
    }

    public String create() {
        Faces.setFlashAttribute(ISSUED, tokens.create(name, days).secret());
        return "/account.xhtml?faces-redirect=true";
    }

    public String revoke(Long id) {
        tokens.revoke(id);
        return "/account.xhtml?faces-redirect=true";
    }

    public List<AccessToken> getAll() {
        return all;
    }

    /** The token made just now, or null. */
    public String getIssued() {
        return issued;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
