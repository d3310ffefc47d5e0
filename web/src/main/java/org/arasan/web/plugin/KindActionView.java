package org.arasan.web.plugin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.arasan.Refusal;
import org.arasan.programme.Action;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.programme.KindActing;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /admin/kind-action.xhtml?intake=&enrolment=&action=}: asks what an action of a kind needs to know, and does it. */
@Named
@RequestScoped
public class KindActionView {

    @Inject
    private KindAbout about;
    @Inject
    private KindActing acting;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "action")
    private String wanted;
    private Action action;
    private KindForm form;

    @PostConstruct
    void load() {
        action = about.sight().actions().stream().filter(each -> each.name().equals(wanted)).findFirst().orElseThrow(Refusal::notFound);
        form = KindForm.of(action.input(), Map.of(), about.words());
    }

    /** Does it, and leads back to where it was chosen. */
    public String act() {
        Enrolment enrolment = about.enrolment();
        if (enrolment == null) {
            acting.act(about.intake().id(), wanted, form.getAnswers());
        } else {
            acting.actOn(about.intake().id(), enrolment.id(), wanted, form.getAnswers());
        }
        Messages.create(texts.get("plugin.done", getTitle())).flash().add();
        return about.back();
    }

    public String getTitle() {
        return about.words().action(wanted);
    }

    public Intake getIntake() {
        return about.intake();
    }

    /** Null where the action is about the whole intake. */
    public Enrolment getEnrolment() {
        return about.enrolment();
    }

    public KindForm getForm() {
        return form;
    }
}
