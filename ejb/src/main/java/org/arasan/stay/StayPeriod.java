package org.arasan.stay;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.arasan.programme.Intake;

/**
 * From check-in to check-out: the days of the voucher and, half-open, the instants between which the bed is taken. Ten calendar days are
 * nine nights.
 */
@Embeddable
public class StayPeriod {

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
