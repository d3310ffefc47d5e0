package org.arasan.meal.kitchen;

import java.time.LocalDate;
import java.util.List;
import org.arasan.meal.Sitting;
import org.arasan.meal.diet.Diet;
import org.arasan.meal.ration.PackedRation;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortHours;
import org.arasan.stay.Stay;

/**
 * What a kitchen has to know for one day.
 *
 * @param meals   every sitting, in the order of the day
 * @param unknown guests who eat at a meal, and nobody knows at which sitting
 * @param diets   who eats by a diet, by its code
 * @param rations to be packed for the day, by meal and name
 */
public record KitchenDay(Resort resort, LocalDate day, List<Meal> meals, List<Unknown> unknown, List<Dieters> diets, List<PackedRation> rations) {

    /**
     * Who eats at one sitting.
     *
     * @param people all of them, those with a diet too
     * @param seats  of the dining hall
     * @param diets  how many eat by which diet
     */
    public record Meal(Sitting sitting, int people, int seats, List<Portions> diets) {

        /** People for whom there is no seat. */
        public int over() {
            return Math.max(0, people - seats);
        }
    }

    /** So many portions of a diet. */
    public record Portions(Diet diet, int people) {
    }

    public record Unknown(ResortHours.Kind meal, int people) {
    }

    /** Guests of the day who eat by a diet, by name. */
    public record Dieters(Diet diet, List<Guest> guests) {
    }

    /**
     * @param sittings where they eat on that day
     */
    public record Guest(Stay stay, List<Sitting> sittings) {
    }
}
