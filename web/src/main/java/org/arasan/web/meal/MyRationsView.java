package org.arasan.web.meal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.arasan.meal.ration.MyRations;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /member/meals.xhtml}: a member asks for packed rations and does without them again. Every button names what it is for. */
@Named
@RequestScoped
public class MyRationsView {

    @Inject
    private MyRations my;
    @Inject
    private PageTexts texts;
    private MyRations.Choice choice;

    public void load() {
        choice = my.choice().orElse(null);
    }

    /** Does what the pressed button says: {@code ask}, {@code withdraw 15}. */
    public String act() {
        String[] asked = Faces.getRequestParameter("do").split(" ");
        if (asked[0].equals("ask")) {
            my.ask(MealInput.day("day"), MealInput.meal("meal"));
        } else {
            my.withdraw(Long.valueOf(asked[1]));
        }
        Messages.create(texts.get(asked[0].equals("ask") ? "dining.my.asked" : "dining.my.withdrawn")).flash().add();
        return "/member/meals.xhtml?faces-redirect=true";
    }

    /** Null for a member who has no stay ahead. */
    public MyRations.Choice getChoice() {
        return choice;
    }
}
