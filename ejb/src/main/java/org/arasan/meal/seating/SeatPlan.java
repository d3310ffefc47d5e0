package org.arasan.meal.seating;

import java.util.List;
import java.util.Map;
import org.arasan.meal.Sitting;
import org.arasan.programme.Intake;
import org.arasan.resort.ResortHours;
import org.arasan.stay.Stay;

/**
 * Who of an intake eats when.
 *
 * @param sittings of every meal, with their guests
 * @param guests   everybody who is expected, in house or has left, by name
 */
public record SeatPlan(Intake intake, List<Load> sittings, List<Guest> guests) {

    /**
     * A sitting of the house in the days of the intake.
     *
     * @param seats  of the dining hall
     * @param guests who have seats there on the fullest day, also those of other intakes
     */
    public record Load(Sitting sitting, int seats, int guests) {
    }

    /**
     * Where one guest eats.
     *
     * @param group the name of the study group, or null
     * @param meals the sitting of each meal that the house serves
     * @param given at which of these meals the guest has a seat; at others the sitting is the usual one
     */
    public record Guest(Stay stay, String group, Map<ResortHours.Kind, Sitting> meals, List<ResortHours.Kind> given) {
    }

    /** How many guests have no seat at some meal that the house serves. */
    public int without() {
        long served = sittings.stream().map(each -> each.sitting().meal()).distinct().count();
        return (int) guests.stream().filter(each -> each.given().size() < served).count();
    }
}
