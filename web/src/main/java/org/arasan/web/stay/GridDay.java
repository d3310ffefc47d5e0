package org.arasan.web.stay;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/** A day across the grid, and how many of the beds are taken in the night that follows. */
public record GridDay(LocalDate day, boolean today, int taken, int beds) {

    public boolean weekend() {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    public int number() {
        return day.getDayOfMonth();
    }

    public int free() {
        return beds - taken;
    }

    public int percent() {
        return beds == 0 ? 0 : Math.round(100f * taken / beds);
    }

    /** The share as a style variable. */
    public String share() {
        return String.format(Locale.ROOT, "--v:%.2f", beds == 0 ? 0 : (double) taken / beds);
    }
}
