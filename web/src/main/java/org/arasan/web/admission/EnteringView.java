package org.arasan.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.arasan.admission.signup.Entering;
import org.arasan.admission.signup.Form;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.web.PageTexts;
import org.arasan.web.plugin.KindForm;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /admin/admission-enter.xhtml?intake=}: somebody entered by hand, from paper or at the door. */
@Named
@RequestScoped
public class EnteringView {

    @Inject
    private IntakeRegister register;
    @Inject
    private Entering entering;
    @Inject
    private PersonForm person;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "intake")
    private Long wanted;
    private Intake intake;

    @PostConstruct
    void load() {
        intake = register.chosen(wanted).orElse(null);
        if (intake != null) {
            person.ask(entering.asked(intake.id()));
        }
    }

    /** Enters the person and is ready for the next. */
    public String enter() {
        Form form = person.form();
        Messages.create(texts.get("admitting.entered." + entering.enter(intake.id(), form).told(), form.family() + " " + form.given()))
                .flash().add();
        return "/admin/admission-enter.xhtml?faces-redirect=true&intake=" + intake.id();
    }

    /** What the kind of the programme asks. */
    public KindForm getAsked() {
        return person.getAsked();
    }

    public Intake getIntake() {
        return intake;
    }
}
