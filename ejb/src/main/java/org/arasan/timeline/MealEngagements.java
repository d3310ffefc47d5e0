package org.arasan.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.arasan.resort.ResortHours;
import org.arasan.stay.Stay;
import org.arasan.treatment.appointment.Engagement;
import org.arasan.treatment.appointment.Engagements;
import org.arasan.treatment.appointment.Span;

/** Tells doctors' rules, which lie below, when a guest eats. Where a meal has several sittings and none is the guest's, none stands in the way. */
@ApplicationScoped
public class MealEngagements implements Engagements {

    @Inject
    private MemberSittings sittings;

    @Override
    public List<Engagement> of(Stay stay) {
        Map<ResortHours.Kind, Integer> own = stay.enrolment() == null ? Map.of() : sittings.of(stay.enrolment());
        List<ResortHours> meals = Stream.of(ResortHours.Kind.BREAKFAST, ResortHours.Kind.LUNCH, ResortHours.Kind.DINNER)
                .map(meal -> stay.resort().hours(meal)).filter(rows -> rows.size() == 1 || own.containsKey(kind(rows)))
                .map(rows -> rows.size() == 1 ? rows.get(0) : rows.get(own.get(kind(rows)) - 1)).toList();
        ZoneId zone = stay.resort().zone();
        List<Engagement> engagements = new ArrayList<>();
        for (LocalDate day = stay.period().firstDay(); !day.isAfter(stay.period().lastDay()); day = day.plusDays(1)) {
            for (ResortHours meal : meals) {
                engagements.add(new Engagement(Engagement.What.MEAL,
                        new Span(day.atTime(meal.from()).atZone(zone).toInstant(), day.atTime(meal.until()).atZone(zone).toInstant())));
            }
        }
        return engagements;
    }

    private static ResortHours.Kind kind(List<ResortHours> rows) {
        return rows.isEmpty() ? null : rows.get(0).kind();
    }
}
