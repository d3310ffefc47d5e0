package org.arasan.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.arasan.Refusal;

/**
 * Which report is asked for.
 *
 * @param resort its id, or {@code null} for all that the caller may see
 * @param until the last day of the report
 */
public record ReportOrder(Kind kind, Long resort, LocalDate from, LocalDate until) {

    /** The most days of one report: a leap year. */
    public static final int MOST_DAYS = 366;

    /** What is reported. */
    public enum Kind { OCCUPANCY, BED_DAYS, VOUCHERS, ARRIVALS }

    /** Refuses a report of nothing, days that are missing or in the wrong order, and more than {@value #MOST_DAYS} of them. */
    public ReportOrder {
        if (kind == null) {
            throw Refusal.invalid("report.kind-missing").at("kind");
        }
        if (from == null || until == null) {
            throw Refusal.invalid("report.days-missing").at(from == null ? "from" : "until");
        }
        if (until.isBefore(from)) {
            throw Refusal.invalid("report.days-reversed", from, until).at("until");
        }
        if (ChronoUnit.DAYS.between(from, until) >= MOST_DAYS) {
            throw Refusal.invalid("report.days-too-many", MOST_DAYS).at("until");
        }
    }
}
