package org.arasan.report.training;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.arasan.Refusal;

/**
 * Which figures of training are asked for: of courses that ended in these days.
 *
 * @param of   what they are confined to
 */
public record TrainingOrder(Dimension by, LocalDate from, LocalDate until, Filter of) {

    /** The most years of one report. */
    public static final int MOST_YEARS = 40;
    private static final int MONTHS = 100;

    /**
     * Ids of what the figures are confined to; {@code null} where they are not.
     *
     * @param resort its id, or {@code null} for all that the caller may see
     */
    public record Filter(Long resort, Long union, Long region, Long programme) {

        public static final Filter NONE = new Filter(null, null, null, null);

        Filter at(Long house) {
            return new Filter(house, union, region, programme);
        }

        boolean holds(Dimension dimension) {
            return switch (dimension) {
                case UNION -> union != null;
                case REGION -> region != null;
                case PROGRAMME -> programme != null;
                case HOUSE -> resort != null;
                case YEAR, MONTH -> false;
            };
        }
    }

    /** Refuses figures by nothing, days that are missing or in the wrong order, and more than {@value #MOST_YEARS} years. */
    public TrainingOrder {
        if (by == null) {
            throw Refusal.invalid("report.kind-missing").at("by");
        }
        if (from == null || until == null) {
            throw Refusal.invalid("report.days-missing").at(from == null ? "from" : "until");
        }
        if (until.isBefore(from)) {
            throw Refusal.invalid("report.days-reversed", from, until).at("until");
        }
        if (!until.isBefore(from.plusYears(MOST_YEARS))) {
            throw Refusal.invalid("report.years-too-many", MOST_YEARS).at("until");
        }
    }

    /** What a row of this report is made of: the same, confined to that row, by the next thing that tells people apart. */
    public TrainingOrder into(Long key) {
        Filter narrow = switch (by) {
            case UNION -> new Filter(of.resort, key, of.region, of.programme);
            case REGION -> new Filter(of.resort, of.union, key, of.programme);
            case PROGRAMME -> new Filter(of.resort, of.union, of.region, key);
            case HOUSE -> of.at(key);
            case YEAR, MONTH -> of;
        };
        if (by == Dimension.YEAR) {
            return new TrainingOrder(Dimension.MONTH, later(LocalDate.of(key.intValue(), 1, 1)), earlier(LocalDate.of(key.intValue(), 12, 31)), of);
        }
        if (by == Dimension.MONTH) {
            YearMonth month = month(key);
            return new TrainingOrder(next(of), later(month.atDay(1)), earlier(month.atEndOfMonth()), of);
        }
        return new TrainingOrder(next(narrow), from, until, narrow);
    }

    private static Dimension next(Filter filter) {
        return Stream.of(Dimension.UNION, Dimension.REGION, Dimension.PROGRAMME, Dimension.HOUSE).filter(each -> !filter.holds(each))
                .findFirst().orElse(Dimension.MONTH);
    }

    private LocalDate later(LocalDate day) {
        return day.isBefore(from) ? from : day;
    }

    private LocalDate earlier(LocalDate day) {
        return day.isAfter(until) ? until : day;
    }

    /** The month that a key of {@link Dimension#MONTH} means. */
    static YearMonth month(Long key) {
        return YearMonth.of((int) (key / MONTHS), (int) (key % MONTHS));
    }

    TrainingOrder at(Long house) {
        return new TrainingOrder(by, from, until, of.at(house));
    }
}
