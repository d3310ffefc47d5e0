package org.arasan.web.plugin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.arasan.Refusal;
import org.arasan.programme.Enrolment;
import org.arasan.web.plugin.KindWords.Told;

/** {@code /admin/enrolment.xhtml?intake=&enrolment=}: one member's place in an intake, and what its kind adds to it. */
@Named
@RequestScoped
public class EnrolmentView {

    @Inject
    private KindAbout about;

    @PostConstruct
    void load() {
        if (about.enrolment() == null) {
            throw Refusal.notFound();
        }
    }

    public Enrolment getEnrolment() {
        return about.enrolment();
    }

    public boolean isAsked() {
        return !about.sight().fields().isEmpty();
    }

    /** What stands in the fields of the kind. */
    public List<Told> getTold() {
        return about.words().told(about.sight().fields(), about.details().values());
    }

    /** The actions' names and their words. */
    public List<Map.Entry<String, String>> getActions() {
        return about.sight().actions().stream().map(each -> Map.entry(each.name(), about.words().action(each.name()))).toList();
    }

    public String getKind() {
        return about.words().name(about.sight().code());
    }

    /** Why the kind adds nothing, or null. */
    public String getTrouble() {
        return about.words().trouble(about.sight());
    }
}
