package org.arasan.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.arasan.resort.ResortHours;
import org.arasan.stay.StayPeriod;
import org.arasan.timeline.Moment.Kind;
import org.arasan.timeline.Moment.Served;

/** What a member is given at the meals of their days: the diet stands at each; a meal packed for the way home, when they leave. */
final class ServedMeals {

    private final String diet;
    private final List<Packed> rations;

    /** {@code diet} is its code, or null. */
    ServedMeals(String diet, List<Packed> rations) {
        this.diet = diet;
        this.rations = rations;
    }

    /** A meal that is packed. */
    record Packed(LocalDate day, ResortHours.Kind meal) {

        private Kind kind() {
            return Kind.valueOf(meal.name());
        }
    }

    List<DayPlan> on(List<DayPlan> days, StayPeriod stay) {
        return days.stream().map(day -> new DayPlan(day.number(), day.date(), moments(day, stay))).toList();
    }

    private List<Moment> moments(DayPlan day, StayPeriod stay) {
        List<Kind> packed = rations.stream().filter(each -> each.day().equals(day.date())).map(Packed::kind).sorted().toList();
        List<Moment> moments = new ArrayList<>(day.moments().stream().map(each -> served(each, packed.contains(each.kind()))).toList());
        if (day.date().equals(stay.lastDay())) {
            List<Kind> missed = packed.stream().filter(kind -> moments.stream().noneMatch(each -> each.kind() == kind)).toList();
            moments.addAll(beforeCheckOut(moments), missed.stream()
                    .map(kind -> Moment.of(kind, stay.leaves(), stay.leaves()).with(new Served(diet, true))).toList());
        }
        return moments;
    }

    private Moment served(Moment moment, boolean packed) {
        return moment.isMeal() && (packed || diet != null) ? moment.with(new Served(diet, packed)) : moment;
    }

    private static int beforeCheckOut(List<Moment> moments) {
        return moments.isEmpty() || moments.get(moments.size() - 1).kind() != Kind.CHECK_OUT ? moments.size() : moments.size() - 1;
    }
}
