package org.arasan.treatment.prescription;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.arasan.stay.StayPeriod;
import org.arasan.treatment.Treatment;
import org.arasan.treatment.rule.CureTerms;

/** On which days of a stay a treatment may be at all, as the house's rules say; day 1 is check-in. */
public record CureDays(StayPeriod stay, CureTerms terms) {

    /** How many days the stay has, check-in and check-out included. */
    public int last() {
        return stay.nights() + 1;
    }

    public LocalDate dateOf(int day) {
        return stay.firstDay().plusDays(day - 1L);
    }

    /** Which day of the stay it is, 1 being check-in. */
    public int dayOf(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(stay.firstDay(), date) + 1;
    }

    /** The days from the first to the last on which the house gives something of that load. */
    public List<Integer> between(int first, int last, Treatment.Load load) {
        return IntStream.rangeClosed(Math.max(1, first), Math.min(last, last())).filter(day -> !isOff(day) && !isTooGentle(day, load)).boxed().toList();
    }

    /** Whether nothing is given on that day. */
    public boolean isOff(int day) {
        return terms.sundaysOff() && dateOf(day).getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Whether that day has no room for what makes the body work. */
    public boolean isTooGentle(int day, Treatment.Load load) {
        return load.isStrenuous() && (day <= terms.gentleDays() || terms.gentleLastDay() && day == last());
    }
}
