package org.arasan.web.meal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.meal.ration.PackedRation;
import org.arasan.meal.ration.RationDesk;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Packed rations of the guest whom a page of the desk names in its address ({@code ?stay=}). */
@Named
@RequestScoped
public class RationsView {

    @Inject
    private RationDesk desk;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "stay")
    private Long stay;
    private List<PackedRation> rations;

    /** Enters the one typed, or takes back the one of the button pressed: {@code ask}, {@code take-back 15}. */
    public void act() {
        String[] asked = Faces.getRequestParameter("ration").split(" ");
        if (asked[0].equals("ask")) {
            desk.ask(stay, MealInput.day("day"), MealInput.meal("meal"));
        } else {
            desk.takeBack(stay, Long.valueOf(asked[1]));
        }
        rations = null;
        Messages.addGlobalInfo(texts.get("dining.saved"));
    }

    public List<PackedRation> getRations() {
        if (rations == null && stay != null) {
            rations = desk.of(stay);
        }
        return rations;
    }
}
