package org.arasan.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.arasan.access.AccessToken;
import org.arasan.access.AccessTokens;
import org.arasan.access.HouseZone;
import org.omnifaces.util.Faces;

/** One's own tokens for programs. A new one is shown once, right after it was made. */
@Named
@RequestScoped
public class TokensView {

    private static final String ISSUED = "arasan.issued-token";

    @Inject
    private AccessTokens tokens;
    @Inject
    private HouseZone house;
    private List<AccessToken> all;
    private ZoneId zone;
    private String issued;
    private String name;
    private int days = 90;

    @PostConstruct
    void open() {
        all = tokens.mine();
        zone = house.zone();
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

    /** By whose clock times are written: the caller's resort's, or the server's. */
    public ZoneId getZone() {
        return zone;
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
