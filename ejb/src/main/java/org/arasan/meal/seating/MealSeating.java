package org.arasan.meal.seating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.arasan.meal.SittingSeat;
import org.arasan.meal.seating.HallLoad.Days;
import org.arasan.meal.seating.SeatingOutcome.Unseated;
import org.arasan.resort.ResortHours;
import org.arasan.stay.Stay;

/** The guests of an intake at one meal: who has a seat, who gets one, and who does not, with the reason. */
final class MealSeating {

    private final Days days;
    private final ResortHours.Kind meal;
    private final List<Stay> stays;
    private final Map<Long, Diner> diners = new HashMap<>();
    private final Hall hall;
    private final Seating seating;
    private final Set<Long> seated;
    private Map<Long, Integer> given = Map.of();

    MealSeating(Days days, ResortHours.Kind meal, List<Stay> stays, Map<Long, String> parties) {
        this.days = days;
        this.meal = meal;
        this.hall = days.hall(meal);
        this.seating = new Seating(hall);
        TableMates mates = new TableMates(stays);
        this.stays = stays.stream().sorted(Comparator.comparing((Stay each) -> parties.get(each.id())).thenComparing(Stay::id)).toList();
        this.stays.forEach(each -> diners.put(each.id(), days.diner(each, meal, parties.get(each.id()), mates.of(each))));
        List<SittingSeat> seats = days.seats(meal);
        seats.forEach(each -> seating.keep(diners.getOrDefault(each.stay().id(), days.diner(each.stay(), meal, "", "elsewhere")),
                each.sitting() - 1));
        this.seated = seats.stream().map(each -> each.stay().id()).collect(Collectors.toSet());
    }

    /** The sittings, counted from 0, of those who get a seat now. */
    Map<Long, Integer> give() {
        given = seating.seat(waiting().stream().map(each -> diners.get(each.id())).toList());
        return given;
    }

    /** How many of the intake had a seat before. */
    int kept() {
        return (int) stays.stream().filter(each -> seated.contains(each.id())).count();
    }

    /** Who has found none, in the order of their groups. */
    List<Unseated> unseated() {
        List<Stay> left = waiting().stream().filter(each -> !given.containsKey(each.id())).toList();
        List<Unseated> unseated = new ArrayList<>();
        left.forEach(stay -> unseated.add(why(stay, left)));
        return unseated;
    }

    private List<Stay> waiting() {
        return stays.stream().filter(each -> !seated.contains(each.id())).toList();
    }

    /** On the first day that is short of seats for all who are left, else where the fewest are free. */
    private Unseated why(Stay stay, List<Stay> left) {
        int scarcest = -1;
        int missing = 0;
        for (int day : eaten(stay)) {
            long wanted = left.stream().filter(each -> eaten(each).contains(day)).count();
            int shortBy = (int) wanted - hall.free(day);
            if (shortBy > missing) {
                scarcest = day;
                missing = shortBy;
            }
        }
        int day = scarcest >= 0 ? scarcest : hall.fullestDay(diners.get(stay.id()), 0);
        return new Unseated(stay, meal, days.first().plusDays(Math.max(0, day)), missing);
    }

    /** The days on which the guest eats that meal at any sitting. */
    private List<Integer> eaten(Stay stay) {
        return diners.get(stay.id()).days().stream().flatMapToInt(each -> each.stream()).distinct().sorted().boxed().toList();
    }
}
