package org.arasan.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;

/** {@code /admin/intakes.xhtml}: every intake, the latest first. */
@Named
@RequestScoped
public class IntakesView {

    @Inject
    private IntakeRegister register;
    private List<Intake> intakes;
    private Map<Long, Long> members;

    @PostConstruct
    void load() {
        intakes = register.intakes();
        members = register.members(intakes);
    }

    public List<Intake> getIntakes() {
        return intakes;
    }

    public long members(Intake intake) {
        return members.getOrDefault(intake.id(), 0L);
    }
}
