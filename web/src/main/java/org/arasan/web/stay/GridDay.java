package org.arasan.web.stay;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** A day across the grid. */
public record GridDay(LocalDate day, boolean today) {

    public boolean weekend() {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    public int number() {
        return day.getDayOfMonth();
    }

    public String css() {
        return today ? "today" : weekend() ? "we" : "";
    }
}
