package org.arasan.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.Language;
import org.arasan.access.ResortRegister;
import org.arasan.access.Role;
import org.arasan.access.StaffAccounts;
import org.arasan.access.StaffAccounts.Colleague;
import org.arasan.resort.Resort;
import org.arasan.web.UserLanguage;
import org.omnifaces.util.Faces;

/** The form by which a colleague is invited. */
@Named
@RequestScoped
public class InvitingView {

    @Inject
    private StaffAccounts accounts;
    @Inject
    private ResortRegister register;
    @Inject
    private UserLanguage userLanguage;
    private List<Resort> resorts;
    private String name;
    private String email;
    private String role = Role.ADMINISTRATOR;
    private Long resort;
    private Language language;
    private final OfficeForm office = new OfficeForm();

    @PostConstruct
    void open() {
        resorts = register.resorts();
        language = userLanguage.getLanguage();
    }

    public String invite() {
        return AccountsView.show(accounts.invite(new Colleague(email, name, role, Role.OFFICE.equals(role) ? null : resort, language, office.desk())));
    }

    public List<Resort> getResorts() {
        return resorts;
    }

    /** Officers of unions are let in by an administrator of all resorts. */
    public List<String> getRoles() {
        return Role.STAFF.stream().filter(each -> !each.equals(Role.OFFICE) || Faces.isUserInRole(Role.HOUSE)).toList();
    }

    public OfficeForm getOffice() {
        return office;
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
