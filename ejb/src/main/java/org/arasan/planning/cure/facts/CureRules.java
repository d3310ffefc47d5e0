package org.arasan.planning.cure.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.arasan.treatment.Treatment;

/**
 * What the house asks of all treatments together; doctors set it. The quiet hour is among what guests do.
 *
 * @param oneGeneralADay nobody has two general ones on one day
 * @param gentleDays     so many first days of a stay have none that is active or general
 * @param gentleLastDay  neither has the last
 * @param sundaysOff     none is given on Sundays
 * @param rests          minutes between the end of one kind and the beginning of another, over and above the first's own rest where longer
 */
public record CureRules(boolean oneGeneralADay, int gentleDays, boolean gentleLastDay, boolean sundaysOff, Map<Pair, Integer> rests) {

    /** Two of {@link CureFacts#kinds()}, the earlier first. */
    public record Pair(int earlier, int later) {
    }

    /** Whether the house gives something of that load to that guest on that day, which is of that date. */
    boolean give(Treatment.Load load, CureGuest guest, int day, LocalDate date) {
        boolean off = sundaysOff && date.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean gentle = day < guest.firstDay() + gentleDays || gentleLastDay && day == guest.lastDay();
        return !off && !(gentle && load.isStrenuous());
    }
}
