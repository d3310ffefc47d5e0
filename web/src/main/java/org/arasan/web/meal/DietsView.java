package org.arasan.web.meal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.meal.diet.Diet;
import org.arasan.meal.diet.DietList;
import org.arasan.meal.diet.UsualDiet;
import org.arasan.web.PageTexts;
import org.arasan.web.resort.HouseChoice;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /admin/diets.xhtml?resort=}: the diets of a house. */
@Named
@RequestScoped
public class DietsView {

    @Inject
    private HouseChoice choice;
    @Inject
    private DietList list;
    @Inject
    private PageTexts texts;
    private List<Diet> diets = List.of();
    private List<UsualDiet> suggestions = List.of();
    private String code;
    private String name;

    @PostConstruct
    void load() {
        if (choice.getResort() != null) {
            diets = list.diets(house());
            suggestions = list.suggestions(house());
        }
    }

    /** Enters a suggested diet, or turns the use of one on or off: {@code enter №5}, {@code turn 15}. */
    public String act() {
        String[] asked = Faces.getRequestParameter("do").split(" ", 2);
        if (asked[0].equals("enter")) {
            suggestions.stream().filter(each -> each.code().equals(asked[1])).findFirst()
                    .ifPresent(each -> list.enter(house(), each.code(), texts.get(each.text())));
        } else {
            diets.stream().filter(each -> each.id().toString().equals(asked[1])).findFirst()
                    .ifPresent(each -> list.change(house(), each.id(), each.code(), each.name(), !each.inUse()));
        }
        return done();
    }

    public String enter() {
        list.enter(house(), code, name);
        return done();
    }

    private String done() {
        Messages.create(texts.get("dining.saved")).flash().add();
        return "/admin/diets.xhtml?faces-redirect=true&resort=" + house();
    }

    private Long house() {
        return choice.getResort().id();
    }

    public List<Diet> getDiets() {
        return diets;
    }

    public List<UsualDiet> getSuggestions() {
        return suggestions;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
