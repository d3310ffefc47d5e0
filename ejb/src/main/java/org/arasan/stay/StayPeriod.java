package org.arasan.stay;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.arasan.Refusal;
import org.arasan.programme.Intake;
import org.arasan.resort.Resort;

/**
 * From check-in to check-out: the days of the voucher and, half-open, the instants between which the bed is taken. Ten calendar days are
 * nine nights.
 */
@Embeddable
public class StayPeriod {

    /** The most nights of one stay; whoever stays longer books again. Queries rely on it to look back no further. */
    public static final int LONGEST = 92;
    /** How many days ahead a stay can begin. */
    public static final int FARTHEST = 730;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private Instant arrives;
    private Instant leaves;

    protected StayPeriod() {
    }

    /** Refuses a period that ends before it begins. */
    public StayPeriod(LocalDate firstDay, LocalDate lastDay, Instant arrives, Instant leaves) {
        if (lastDay.isBefore(firstDay) || !arrives.isBefore(leaves)) {
            throw new IllegalArgumentException("a stay ends after it begins");
        }
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.arrives = arrives;
        this.leaves = leaves;
    }

    /**
     * These days of a resort, from its check-in hour to its check-out hour. Refuses days in the wrong order, a stay without a night, one
     * longer than {@value #LONGEST} nights, one that ended before {@code today} or begins more than {@value #FARTHEST} days after it.
     */
    public static StayPeriod of(Resort resort, LocalDate firstDay, LocalDate lastDay, LocalDate today) {
        if (firstDay == null || lastDay == null) {
            throw Refusal.invalid("stay.days-missing").at(firstDay == null ? "firstDay" : "lastDay");
        }
        if (!lastDay.isAfter(firstDay)) {
            throw Refusal.invalid("stay.days-reversed", firstDay, lastDay).at("lastDay");
        }
        if (lastDay.isBefore(today)) {
            throw Refusal.invalid("stay.days-past", lastDay, today).at("lastDay");
        }
        if (firstDay.isAfter(today.plusDays(FARTHEST))) {
            throw Refusal.invalid("stay.days-too-far", firstDay, today.plusDays(FARTHEST)).at("firstDay");
        }
        if (firstDay.plusDays(LONGEST).isBefore(lastDay)) {
            throw Refusal.invalid("stay.days-too-many", LONGEST, ChronoUnit.DAYS.between(firstDay, lastDay)).at("lastDay");
        }
        return new StayPeriod(firstDay, lastDay, resort.checkInOn(firstDay), resort.checkOutOn(lastDay));
    }

    /** The whole of an intake. */
    public static StayPeriod of(Intake intake) {
        return new StayPeriod(intake.firstDay(), intake.lastDay(), intake.begins(), intake.ends());
    }

    /** The same stay, left at that moment of that day. */
    public StayPeriod until(LocalDate day, Instant moment) {
        return new StayPeriod(firstDay, day, arrives, moment);
    }

    /** What is left of it from that moment on; the days stay those of the voucher. */
    public StayPeriod from(Instant moment) {
        return moment.isAfter(arrives) && moment.isBefore(leaves) ? new StayPeriod(firstDay, lastDay, moment, leaves) : this;
    }

    /** Whether it is one of its days, check-in and check-out included. */
    public boolean isDay(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    public boolean sameDays(StayPeriod other) {
        return firstDay.equals(other.firstDay) && lastDay.equals(other.lastDay);
    }

    /** What becoming {@code other} would mean: longer or shorter at its end, or shifted. */
    StayEvent.What change(StayPeriod other) {
        if (!firstDay.equals(other.firstDay)) {
            return StayEvent.What.SHIFTED;
        }
        return other.lastDay.isAfter(lastDay) ? StayEvent.What.EXTENDED : StayEvent.What.SHORTENED;
    }

    /** Its days as ISO 8601 writes an interval. */
    @Override
    public String toString() {
        return firstDay + "/" + lastDay;
    }

    /** From the earlier beginning to the later end of both. */
    public StayPeriod and(StayPeriod other) {
        StayPeriod earlier = other.arrives.isBefore(arrives) ? other : this;
        StayPeriod later = other.leaves.isAfter(leaves) ? other : this;
        return new StayPeriod(earlier.firstDay, later.lastDay, earlier.arrives, later.leaves);
    }

    public boolean overlaps(StayPeriod other) {
        return arrives.isBefore(other.leaves) && other.arrives.isBefore(leaves);
    }

    public int nights() {
        return (int) ChronoUnit.DAYS.between(firstDay, lastDay);
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    /** The day of check-out. */
    public LocalDate lastDay() {
        return lastDay;
    }

    public Instant arrives() {
        return arrives;
    }

    public Instant leaves() {
        return leaves;
    }
}
