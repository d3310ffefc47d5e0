package org.arasan.meal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.stay.Stay;
import org.arasan.treatment.appointment.Engagement;
import org.arasan.treatment.appointment.Engagements;
import org.arasan.treatment.appointment.Span;

/** Tells doctors' rules, which lie below, when guests eat. A meal at which nobody knows where a guest sits stands in nobody's way. */
@ApplicationScoped
public class MealEngagements implements Engagements {

    @Inject
    private WhoEatsWhen who;

    @Override
    public Map<Long, List<Engagement>> of(Collection<Stay> stays) {
        Map<Long, MealTimes> times = who.of(stays).stream().collect(Collectors.toMap(MealTimes::stay, each -> each));
        return stays.stream().collect(Collectors.toMap(Stay::id, stay -> daily(stay, times.get(stay.id()).meals().values())));
    }

    private static List<Engagement> daily(Stay stay, Collection<Sitting> meals) {
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
