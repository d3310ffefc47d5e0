package org.arasan.web.resort;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arasan.ExpectedVersion;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortHours;
import org.arasan.resort.ResortRules.DayCounting;
import org.arasan.stay.house.HouseRules;
import org.arasan.stay.house.HouseRules.Reach;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Messages;

/** {@code /admin/house.xhtml}: the rules of one house. */
@Named
@RequestScoped
public class HouseView {

    @Inject
    private HouseChoice choice;
    @Inject
    private HouseRules rules;
    @Inject
    private ExpectedVersion expected;
    @Inject
    private PageTexts texts;
    private Resort house;
    private HouseForm form;
    private Reach reach;
    private String read;

    @PostConstruct
    void load() {
        if (choice.getResort() != null) {
            house = rules.look(choice.getResort().id());
            form = HouseForm.of(house.rules());
            reach = rules.reach(house.id());
        }
    }

    /** Gives the house the rules typed, if they are still those that were read. */
    public String save() {
        expected.among(Set.of(read));
        rules.change(house.id(), form.rules(house.zone()));
        Messages.create(texts.get("house.saved")).flash().add();
        return "/admin/house.xhtml?faces-redirect=true&resort=" + house.id();
    }

    /** Whether somebody else has changed the rules while these were being typed. */
    public boolean isOvertaken() {
        return read != null && !read.equals(house.tag());
    }

    /** What the rules are now, where something else is typed. */
    public List<Map.Entry<String, String>> getPresent() {
        Map<String, String> typed = form.answers(texts);
        return HouseForm.of(house.rules()).answers(texts).entrySet().stream()
                .filter(each -> !each.getValue().equals(typed.get(each.getKey()))).toList();
    }

    /** The state that the page shows: whoever sends it again has seen what others changed. */
    public String getRead() {
        return house.tag();
    }

    public void setRead(String read) {
        this.read = read;
    }

    /** Null in a federation without a house. */
    public Resort getHouse() {
        return house;
    }

    public HouseForm getForm() {
        return form;
    }

    public Reach getReach() {
        return reach;
    }

    public DayCounting[] getCountings() {
        return DayCounting.values();
    }

    public DayOfWeek[] getWeekdays() {
        return DayOfWeek.values();
    }

    public ResortHours.Kind[] getKinds() {
        return ResortHours.Kind.values();
    }
}
