package org.arasan.web.meal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.meal.diet.Diet;
import org.arasan.meal.diet.GuestDiets;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The diet of the guest whom a page names in its address ({@code ?stay=}). Opening it is kept as a reading. */
@Named
@RequestScoped
public class GuestDietView {

    @Inject
    private GuestDiets diets;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "stay")
    private Long stay;
    private Diet diet;
    private List<Diet> choice = List.of();
    private Long chosen;

    @PostConstruct
    void load() {
        if (stay != null) {
            diet = diets.of(stay).orElse(null);
            choice = diets.choice(stay);
            chosen = diet == null ? null : diet.id();
        }
    }

    /** The page, whichever it is, is asked for anew. */
    public void save() {
        diets.set(stay, chosen);
        Messages.create(texts.get("dining.saved")).flash().add();
        Faces.redirect(Faces.getRequestURIWithQueryString());
    }

    /** Null where the guest eats what everybody does. */
    public Diet getDiet() {
        return diet;
    }

    public List<Diet> getChoice() {
        return choice;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }
}
