package org.arasan.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.admission.application.Application;
import org.arasan.admission.signup.Form;
import org.arasan.admission.signup.Nominating;
import org.arasan.admission.terms.Admission;
import org.arasan.web.PageTexts;
import org.arasan.web.plugin.KindForm;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /office/nominations.xhtml?intake=}: whom a union's office nominates, and for what. */
@Named
@RequestScoped
public class NominationsView {

    @Inject
    private Nominating nominating;
    @Inject
    private PersonForm person;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "intake")
    private Long wanted;
    private List<Admission> open;
    private List<Application> own = List.of();

    @PostConstruct
    void load() {
        open = nominating.open();
        if (getChosen() != null) {
            own = nominating.own(wanted);
            person.ask(nominating.asked(wanted));
        }
    }

    /** Nominates the person of the form, and is ready for the next. */
    public String nominate() {
        Form form = person.form();
        Application filed = nominating.nominate(wanted, form);
        Messages.create(texts.get("admitting.entered." + filed.told(), form.family() + " " + form.given())).flash().add();
        return "/office/nominations.xhtml?faces-redirect=true&intake=" + wanted;
    }

    public List<Admission> getOpen() {
        return open;
    }

    /** The admission in hand, or {@code null}. */
    public Admission getChosen() {
        return open.stream().filter(each -> each.intake().id().equals(wanted)).findFirst().orElse(null);
    }

    /** What the kind of the programme asks. */
    public KindForm getAsked() {
        return person.getAsked();
    }

    public List<Application> getOwn() {
        return own;
    }
}
