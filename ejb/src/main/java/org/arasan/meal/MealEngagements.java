package org.arasan.meal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.arasan.stay.Stay;
import org.arasan.treatment.appointment.Engagement;
import org.arasan.treatment.appointment.Engagements;
import org.arasan.treatment.appointment.Span;

/** Tells doctors' rules, which lie below, when a guest eats. A meal at which nobody knows where the guest sits stands in nobody's way. */
@ApplicationScoped
public class MealEngagements implements Engagements {

    @Inject
    private WhoEatsWhen who;

    @Override
    public List<Engagement> of(Stay stay) {
        Collection<Sitting> meals = who.of(List.of(stay)).stream().map(MealTimes::meals).findFirst().orElseThrow().values();
        List<Engagement> engagements = new ArrayList<>();
        for (LocalDate day = stay.period().firstDay(); !day.isAfter(stay.period().lastDay()); day = day.plusDays(1)) {
            for (Sitting meal : meals) {
                engagements.add(engagement(day, meal, stay.resort().zone()));
            }
        }
        return engagements;
    }

    private static Engagement engagement(LocalDate day, Sitting meal, ZoneId zone) {
        return new Engagement(Engagement.What.MEAL,
                new Span(day.atTime(meal.from()).atZone(zone).toInstant(), day.atTime(meal.until()).atZone(zone).toInstant()));
    }
}
