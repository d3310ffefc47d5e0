package org.arasan.meal;

import java.util.Map;
import org.arasan.resort.ResortHours;

/**
 * When one guest eats, on every day of the stay: the sitting of each meal, with its hours in the house's zone. A meal that the house does
 * not serve is not here, nor one at which nobody knows where the guest sits.
 *
 * @param stay the id of the guest's stay
 */
public record MealTimes(Long stay, Map<ResortHours.Kind, Sitting> meals) {
}
