package org.arasan.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.admission.signup.Following.Sight;
import org.arasan.admission.signup.OwnApplications;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Messages;

/** {@code /member/applications.xhtml}: what the member has applied for. */
@Named
@RequestScoped
public class MyApplicationsView {

    @Inject
    private OwnApplications own;
    @Inject
    private PageTexts texts;
    private List<Sight> all;

    /** Before the form is read: its buttons stand one in each row. */
    @PostConstruct
    void load() {
        all = own.all();
    }

    public void withdraw(Long id) {
        own.withdraw(id);
        Messages.create(texts.get("joining.told.WITHDRAWN")).add();
        load();
    }

    public List<Sight> getAll() {
        return all;
    }
}
