package org.arasan.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.PublicUrl;
import org.arasan.access.Account;
import org.arasan.access.StaffAccounts;
import org.arasan.access.StaffAccounts.Invitation;
import org.omnifaces.util.Faces;

/** Colleagues' accounts. The link of an invitation is shown once, right after it was made. */
@Named
@RequestScoped
public class AccountsView {

    private static final String INVITED = "arasan.invited";
    private static final String LINK = "arasan.invitation";

    @Inject
    private StaffAccounts accounts;
    private List<Account> all;

    /** Before the form is read: its buttons stand one in each row. */
    @PostConstruct
    void open() {
        all = accounts.list();
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

    /** Shows the link on the page that follows. */
    static String show(Invitation invitation) {
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
}
