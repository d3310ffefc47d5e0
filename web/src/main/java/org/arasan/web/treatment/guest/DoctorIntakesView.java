package org.arasan.web.treatment.guest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.programme.Intake;
import org.arasan.stay.Stay;
import org.arasan.treatment.prescription.BaseProgramme;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /doctor/intakes.xhtml?intake=}: the guests of an intake, and the base programme for all who have no prescription. */
@Named
@RequestScoped
public class DoctorIntakesView {

    @Inject
    private BaseProgramme programme;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "intake")
    private Long wanted;
    private List<Intake> intakes;
    private Intake intake;
    private List<Stay> guests = List.of();

    @PostConstruct
    void load() {
        intakes = programme.intakes();
        intake = wanted == null ? intakes.stream().findFirst().orElse(null)
                : intakes.stream().filter(each -> each.id().equals(wanted)).findFirst().orElseThrow(Refusal::notFound);
        guests = intake == null ? guests : programme.guests(intake.id());
    }

    public String prescribeForAll() {
        List<BaseProgramme.Outcome> outcomes = programme.prescribeForAll(intake.id());
        Messages.create(texts.get("cures.prescribed-to", outcomes.size())).flash().add();
        outcomes.stream().filter(each -> !each.leftOut().isEmpty()).map(each -> each.stay().member().fullName())
                .reduce((one, other) -> one + ", " + other)
                .ifPresent(names -> Messages.create(texts.get("cures.left-out-of", names)).warn().flash().add());
        return "/doctor/intakes.xhtml?faces-redirect=true&intake=" + intake.id();
    }

    public List<Intake> getIntakes() {
        return intakes;
    }

    /** The one in hand, or null where there is none. */
    public Intake getIntake() {
        return intake;
    }

    public List<Stay> getGuests() {
        return guests;
    }
}
