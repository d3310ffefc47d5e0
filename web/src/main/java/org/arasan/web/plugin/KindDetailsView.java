package org.arasan.web.plugin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.programme.KindActing;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Messages;

/** {@code /admin/kind-details.xhtml?intake=&enrolment=}: what a kind wants to know of an intake or an enrolment. */
@Named
@RequestScoped
public class KindDetailsView {

    @Inject
    private KindAbout about;
    @Inject
    private KindActing acting;
    @Inject
    private PageTexts texts;
    private KindForm form;

    @PostConstruct
    void load() {
        form = KindForm.of(about.sight().fields(), about.details().values(), about.words());
    }

    /** Keeps the answers, and leads back to what they are about. */
    public String save() {
        Enrolment enrolment = about.enrolment();
        if (enrolment == null) {
            acting.detail(about.intake().id(), form.getAnswers());
        } else {
            acting.detail(about.intake().id(), enrolment.id(), form.getAnswers());
        }
        Messages.create(texts.get("plugin.kept")).flash().add();
        return about.back();
    }

    public String getTitle() {
        return about.words().name(about.sight().code());
    }

    public Intake getIntake() {
        return about.intake();
    }

    /** Null where the questions are about the whole intake. */
    public Enrolment getEnrolment() {
        return about.enrolment();
    }

    public KindForm getForm() {
        return form;
    }
}
