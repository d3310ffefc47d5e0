package org.arasan.web.meal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.arasan.meal.ration.RationDesk;
import org.arasan.web.PageTexts;
import org.arasan.web.resort.HouseChoice;
import org.omnifaces.util.Messages;

/** On {@code /admin/diets.xhtml?resort=}: how early a house wants to know of packed rations. */
@Named
@RequestScoped
public class RationRuleView {

    @Inject
    private HouseChoice choice;
    @Inject
    private RationDesk rations;
    @Inject
    private PageTexts texts;
    private Integer daysBefore;

    @PostConstruct
    void load() {
        if (choice.getResort() != null) {
            daysBefore = rations.rules(choice.getResort().id()).daysBefore();
        }
    }

    public String save() {
        rations.set(choice.getResort().id(), daysBefore);
        Messages.create(texts.get("dining.saved")).flash().add();
        return "/admin/diets.xhtml?faces-redirect=true&resort=" + choice.getResort().id();
    }

    public Integer getDaysBefore() {
        return daysBefore;
    }

    public void setDaysBefore(Integer daysBefore) {
        this.daysBefore = daysBefore;
    }
}
