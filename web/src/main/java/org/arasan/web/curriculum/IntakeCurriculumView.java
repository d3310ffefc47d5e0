package org.arasan.web.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.planning.timetable.CurriculumChoice;
import org.arasan.programme.Curriculum;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.programme.Topic;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /admin/intake-curriculum.xhtml?intake=}: which edition and variant an intake teaches. */
@Named
@RequestScoped
public class IntakeCurriculumView {

    @Inject
    private IntakeRegister register;
    @Inject
    private CurriculumChoice choice;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "intake")
    private Long id;
    private Intake intake;
    private List<Curriculum> choices;
    private Long curriculum;

    @PostConstruct
    void load() {
        if (id == null) {
            throw Refusal.notFound();
        }
        intake = register.intake(id);
        choices = choice.choices(id);
        curriculum = intake.curriculum() == null ? null : intake.curriculum().id();
    }

    public String choose() {
        choice.choose(id, curriculum);
        Messages.create(texts.get("curricula.chosen")).flash().add();
        return "/admin/intake.xhtml?faces-redirect=true&id=" + id;
    }

    public int hours(Curriculum edition) {
        return edition.topics().stream().mapToInt(Topic::academicHours).sum();
    }

    public Intake getIntake() {
        return intake;
    }

    public List<Curriculum> getChoices() {
        return choices;
    }

    public Long getCurriculum() {
        return curriculum;
    }

    public void setCurriculum(Long curriculum) {
        this.curriculum = curriculum;
    }
}
