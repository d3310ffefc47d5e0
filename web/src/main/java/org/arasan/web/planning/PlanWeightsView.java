package org.arasan.web.planning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.planning.run.WeightSettings;
import org.arasan.planning.run.WeightSettings.Setting;
import org.arasan.web.PageTexts;
import org.arasan.web.resort.HouseChoice;
import org.omnifaces.util.Messages;

/** {@code /admin/plan-weights.xhtml}: what the wishes of a house weigh in its plans. */
@Named
@RequestScoped
public class PlanWeightsView {

    @Inject
    private HouseChoice choice;
    @Inject
    private WeightSettings weights;
    @Inject
    private PageTexts texts;
    private List<Setting> settings = List.of();
    private final Map<String, Long> typed = new HashMap<>();

    @PostConstruct
    void load() {
        if (choice.getResort() != null) {
            settings = weights.settings(choice.getResort().id());
            settings.forEach(each -> typed.put(each.rule(), each.weight()));
        }
    }

    /** An empty field means the usual weight. */
    public String save() {
        weights.set(choice.getResort().id(), typed);
        Messages.create(texts.get("plans.weights.saved")).flash().add();
        return "/admin/plan-weights.xhtml?faces-redirect=true&resort=" + choice.getResort().id();
    }

    public List<Setting> getSettings() {
        return settings;
    }

    public Map<String, Long> getTyped() {
        return typed;
    }
}
