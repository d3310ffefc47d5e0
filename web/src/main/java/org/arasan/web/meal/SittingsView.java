package org.arasan.web.meal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.meal.Sitting;
import org.arasan.meal.seating.SeatGiving;
import org.arasan.meal.seating.SeatPlan;
import org.arasan.meal.seating.SeatReading;
import org.arasan.meal.seating.SeatingOutcome;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.resort.ResortHours;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /admin/sittings.xhtml?intake=&stay=}: who of an intake eats when; the guest named can be moved. Every button says what it is for. */
@Named
@RequestScoped
public class SittingsView {

    @Inject
    private IntakeRegister register;
    @Inject
    private SeatReading reading;
    @Inject
    private SeatGiving giving;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "intake")
    private Long intake;
    @Inject
    @Param(name = "stay")
    private Long stay;
    private List<Intake> intakes;
    private SeatPlan plan;
    private SeatingOutcome outcome;

    @PostConstruct
    void load() {
        intakes = register.intakes().stream().filter(Intake::staysOvernight).toList();
        Long chosen = intake != null ? intake : register.chosen(null).filter(Intake::staysOvernight).or(() -> intakes.stream().findFirst())
                .map(Intake::id).orElse(null);
        plan = chosen == null ? null : reading.ofIntake(chosen);
    }

    /** Does what the pressed button says: {@code seat}, {@code move LUNCH}; after a move the page is asked for anew. */
    public String act() {
        String[] asked = Faces.getRequestParameter("do").split(" ");
        if (asked[0].equals("seat")) {
            outcome = giving.seatEverybody(plan.intake().id());
            load();
            return null;
        }
        String number = Faces.getRequestParameter("sitting-" + asked[1]);
        giving.move(stay, ResortHours.Kind.valueOf(asked[1]), number == null || !number.matches("\\d{1,3}") ? null : Integer.valueOf(number));
        Messages.create(texts.get("dining.moved")).flash().add();
        return "/admin/sittings.xhtml?faces-redirect=true&intake=" + plan.intake().id() + "&stay=" + stay;
    }

    /** The guest who is looked at, or null. */
    public SeatPlan.Guest getGuest() {
        return stay == null || plan == null ? null : plan.guests().stream().filter(each -> each.stay().id().equals(stay)).findFirst().orElse(null);
    }

    public List<ResortHours.Kind> getMeals() {
        return Sitting.MEALS.stream().filter(meal -> plan.sittings().stream().anyMatch(each -> each.sitting().meal() == meal)).toList();
    }

    /** The sittings of a meal, to be chosen from. */
    public List<SeatPlan.Load> sittings(ResortHours.Kind meal) {
        return plan.sittings().stream().filter(each -> each.sitting().meal() == meal).toList();
    }

    public String why(SeatingOutcome.Unseated one) {
        return one.shortBy() > 0 ? texts.get("meal.seats-short", one.meal(), one.day(), one.shortBy())
                : texts.get("meal.no-seat-throughout", one.meal(), one.day());
    }

    /** Null where no intake has stays. */
    public SeatPlan getPlan() {
        return plan;
    }

    /** What came of seating everybody, or null as long as nobody has asked. */
    public SeatingOutcome getOutcome() {
        return outcome;
    }

    public List<Intake> getIntakes() {
        return intakes;
    }

    public Long getStay() {
        return stay;
    }
}
