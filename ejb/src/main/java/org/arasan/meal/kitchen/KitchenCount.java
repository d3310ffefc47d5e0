package org.arasan.meal.kitchen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.meal.MealTimes;
import org.arasan.meal.Sitting;
import org.arasan.meal.diet.Diet;
import org.arasan.meal.kitchen.KitchenDay.Dieters;
import org.arasan.meal.kitchen.KitchenDay.Guest;
import org.arasan.meal.kitchen.KitchenDay.Meal;
import org.arasan.meal.kitchen.KitchenDay.Portions;
import org.arasan.meal.kitchen.KitchenDay.Unknown;
import org.arasan.meal.ration.PackedRation;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortHours;
import org.arasan.stay.Stay;

/** Counts who eats on one day. */
final class KitchenCount {

    private static final Comparator<Diet> BY_CODE = Comparator.comparing((Diet each) -> each.code().length()).thenComparing(Diet::code);

    private final Resort resort;
    private final LocalDate day;
    private final List<Stay> guests;

    KitchenCount(Resort resort, LocalDate day, List<Stay> guests) {
        this.resort = resort;
        this.day = day;
        this.guests = guests;
    }

    KitchenDay of(List<MealTimes> times, Map<Long, Diet> diets, List<PackedRation> rations) {
        Set<String> packed = rations.stream().map(each -> each.stay().id() + " " + each.meal()).collect(Collectors.toCollection(HashSet::new));
        Map<Long, MealTimes> byStay = times.stream().collect(Collectors.toMap(MealTimes::stay, Function.identity()));
        List<Guest> eating = guests.stream().map(stay -> new Guest(stay, Sitting.MEALS.stream()
                .map(byStay.get(stay.id()).meals()::get).filter(Objects::nonNull)
                .filter(each -> !packed.contains(stay.id() + " " + each.meal()) && each.isDuring(stay.period(), day, resort.zone())).toList()))
                .toList();
        List<PackedRation> inOrder = rations.stream().sorted(Comparator.comparing(PackedRation::meal)).toList();
        return new KitchenDay(resort, day, meals(eating, diets), unknown(byStay), dieters(eating, diets, inOrder), inOrder);
    }

    private List<Meal> meals(List<Guest> eating, Map<Long, Diet> diets) {
        List<Meal> meals = new ArrayList<>();
        for (Sitting sitting : Sitting.of(resort)) {
            List<Guest> there = eating.stream().filter(each -> each.sittings().contains(sitting)).toList();
            Map<Diet, Long> portions = there.stream().map(each -> diets.get(each.stay().id())).filter(Objects::nonNull)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            meals.add(new Meal(sitting, there.size(), resort.diningSeats(), portions.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(BY_CODE)).map(each -> new Portions(each.getKey(), each.getValue().intValue())).toList()));
        }
        return meals;
    }

    /** Guests by themselves to whom nobody has given a seat, at meals with several sittings. */
    private List<Unknown> unknown(Map<Long, MealTimes> times) {
        return Sitting.MEALS.stream().map(meal -> new Unknown(meal, (int) guests.stream()
                .filter(stay -> !times.get(stay.id()).meals().containsKey(meal))
                .filter(stay -> Sitting.of(resort, meal).stream().anyMatch(each -> each.isDuring(stay.period(), day, resort.zone()))).count()))
                .filter(each -> each.people() > 0).toList();
    }

    /** Also those who eat by a diet from a packed ration alone. */
    private static List<Dieters> dieters(List<Guest> eating, Map<Long, Diet> diets, List<PackedRation> rations) {
        Set<Long> packed = rations.stream().map(each -> each.stay().id()).collect(Collectors.toSet());
        Map<Diet, List<Guest>> guests = eating.stream().filter(each -> diets.containsKey(each.stay().id()))
                .filter(each -> !each.sittings().isEmpty() || packed.contains(each.stay().id()))
                .collect(Collectors.groupingBy(each -> diets.get(each.stay().id())));
        return guests.entrySet().stream().sorted(Map.Entry.comparingByKey(BY_CODE)).map(each -> new Dieters(each.getKey(), each.getValue())).toList();
    }
}
