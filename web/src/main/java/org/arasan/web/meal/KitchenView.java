package org.arasan.web.meal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.arasan.meal.kitchen.Kitchen;
import org.arasan.meal.kitchen.KitchenDay;
import org.arasan.web.resort.HouseChoice;

/** {@code /admin/kitchen.xhtml?resort=&day=}: for how many a kitchen cooks on a day, by which diets, and what it packs; to be printed. */
@Named
@RequestScoped
public class KitchenView {

    @Inject
    private HouseChoice choice;
    @Inject
    private Kitchen kitchen;
    private LocalDate wanted;
    private KitchenDay day;

    public void load() {
        if (choice.getResort() != null) {
            day = kitchen.day(choice.getResort().id(), wanted);
        }
    }

    /** {@code №5: 3, №9: 1}. */
    public String portions(KitchenDay.Meal meal) {
        return meal.diets().stream().map(each -> each.diet().code() + ": " + each.people()).collect(Collectors.joining(", "));
    }

    /** Null in a federation without a house. */
    public KitchenDay getDay() {
        return day;
    }

    public LocalDate getWanted() {
        return wanted;
    }

    public void setWanted(LocalDate wanted) {
        this.wanted = wanted;
    }
}
