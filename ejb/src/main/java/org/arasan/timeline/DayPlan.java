package org.arasan.timeline;

import java.time.LocalDate;
import java.util.List;

/** One day of a stay, 1 being the day of check-in, with all that fills it in the order of the day. */
public record DayPlan(int number, LocalDate date, List<Moment> moments) {

    /** Academic hours of this day's lessons. */
    public int academicHours() {
        return moments.stream().filter(each -> each.lesson() != null).mapToInt(each -> each.lesson().hours().size()).sum();
    }

    public boolean hasLesson() {
        return academicHours() > 0;
    }
}
