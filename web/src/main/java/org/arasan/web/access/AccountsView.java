package org.arasan.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.Language;
import org.arasan.PublicUrl;
import org.arasan.access.Account;
import org.arasan.access.Role;
import org.arasan.access.StaffAccounts;
import org.arasan.access.StaffAccounts.Colleague;
import org.arasan.access.StaffAccounts.Invitation;
import org.arasan.resort.Resort;
import org.arasan.web.UserLanguage;
import org.omnifaces.util.Faces;

/** Colleagues' accounts. The link of an invitation is shown once, right after it was made. */
@Named
@RequestScoped
public class AccountsView {

    private static final String INVITED = "arasan.invited";
    private static final String LINK = "arasan.invitation";

    @Inject
    private StaffAccounts accounts;
    @Inject
    private UserLanguage userLanguage;
    private List<Account> all;
    private List<Resort> resorts;
    private String name;
    private String email;
    private String role = Role.ADMINISTRATOR;
    private Long resort;
    private Language language;

    @PostConstruct
    void open() {
        all = accounts.list();
        resorts = accounts.resorts();
        language = userLanguage.getLanguage();
    }

    public String invite() {
        return show(accounts.invite(new Colleague(email, name, role, resort, language)));
    }

    public String reset(Long id) {
        return show(accounts.reset(id));
    }

    public String disable(Long id) {
        accounts.disable(id);
        return here();
    }

    public String enable(Long id) {
        accounts.enable(id);
        return here();
    }

    private static String show(Invitation invitation) {
        Faces.setFlashAttribute(INVITED, invitation.account().name());
        Faces.setFlashAttribute(LINK, PublicUrl.of("/password?token=" + invitation.token()));
        return here();
    }

    private static String here() {
        return "/admin/accounts.xhtml?faces-redirect=true";
    }

    /** Whose link is shown, or null. */
    public String getInvited() {
        return Faces.getFlashAttribute(INVITED);
    }

    public String getLink() {
        return Faces.getFlashAttribute(LINK);
    }

    public List<Account> getAll() {
        return all;
    }

    public List<Resort> getResorts() {
        return resorts;
    }

    public List<String> getRoles() {
        return Role.STAFF;
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

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public Long getResort() {
        return resort;
    }

    public void setResort(Long resort) {
        this.resort = resort;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
