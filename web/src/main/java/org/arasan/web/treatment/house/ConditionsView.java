package org.arasan.web.treatment.house;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.treatment.Treatment;
import org.arasan.treatment.TreatmentKinds;
import org.arasan.treatment.contraindication.ConditionCatalogue;
import org.arasan.treatment.contraindication.HealthCondition;
import org.arasan.web.PageTexts;
import org.arasan.web.resort.HouseChoice;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /doctor/conditions.xhtml?resort=&condition=}: the conditions that a house knows; one of them in hand. */
@Named
@RequestScoped
public class ConditionsView {

    @Inject
    private HouseChoice choice;
    @Inject
    private ConditionCatalogue catalogue;
    @Inject
    private TreatmentKinds register;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "condition")
    private Long wanted;
    private List<HealthCondition> conditions = List.of();
    private List<Treatment> kinds = List.of();
    private HealthCondition condition;
    private String name;
    private Long[] forbidden = {};

    @PostConstruct
    void load() {
        if (choice.getResort() != null) {
            conditions = catalogue.conditions(house());
            kinds = register.kinds(house());
        }
        if (wanted != null) {
            condition = conditions.stream().filter(each -> each.id().equals(wanted)).findFirst().orElseThrow(Refusal::notFound);
            name = condition.name();
            forbidden = condition.forbidden().stream().map(Treatment::id).toArray(Long[]::new);
        }
    }

    public String save() {
        ConditionCatalogue.Draft draft = new ConditionCatalogue.Draft(name, new HashSet<>(List.of(forbidden)));
        return done(condition == null ? catalogue.add(house(), draft) : catalogue.change(condition.id(), draft));
    }

    /** Takes the condition in hand out of use, or into use again. */
    public String turn() {
        return done(condition.inUse() ? catalogue.takeOutOfUse(condition.id()) : catalogue.takeIntoUse(condition.id()));
    }

    private String done(HealthCondition saved) {
        Messages.create(texts.get("cures.saved")).flash().add();
        return "/doctor/conditions.xhtml?faces-redirect=true&resort=" + house() + "&condition=" + saved.id();
    }

    private Long house() {
        return choice.getResort().id();
    }

    public List<HealthCondition> getConditions() {
        return conditions;
    }

    public List<Treatment> getKinds() {
        return kinds;
    }

    /** The one in hand, or null. */
    public HealthCondition getCondition() {
        return condition;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long[] getForbidden() {
        return forbidden;
    }

    public void setForbidden(Long[] forbidden) {
        this.forbidden = forbidden;
    }
}
