package org.arasan.meal.seating;

import java.time.LocalDate;
import java.util.List;
import org.arasan.resort.ResortHours;
import org.arasan.stay.Stay;

/**
 * What came of seating an intake.
 *
 * @param given  seats given out now, a guest having one a meal
 * @param kept   seats that guests had already
 * @param unseated who found no seat, and why
 */
public record SeatingOutcome(int given, int kept, List<Unseated> unseated) {

    /**
     * A guest for whom a meal has no seat.
     *
     * @param day     the first day on which none is free for them
     * @param shortBy so many seats are missing on that day; 0 where each day has some, but no sitting has one on all days of the stay
     */
    public record Unseated(Stay stay, ResortHours.Kind meal, LocalDate day, int shortBy) {
    }
}
