package org.arasan.voucher;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.access.OfficeLevel;

/** The federation's rules for vouchers, one row: which levels decide, how the price is split, how often somebody may come. */
@Entity
public class VoucherRules implements Versioned {

    static final Integer ONLY = 1;
    private static final int MOST_YEARS = 20;
    /** The longest stay. */
    public static final int MOST_DAYS = Terms.MOST_DAYS;

    @Id
    private int id;
    @Version
    private int version;
    private int onceInYears;
    private boolean byPrimary;
    private boolean bySector;
    private boolean byFederation;
    private int unionPercent;
    private int memberPercent;
    private int employerPercent;
    private String series;
    private int days;
    private boolean quotaNeeded;

    protected VoucherRules() {
    }

    /**
     * How a price is shared unless an application says otherwise, in per cent that add up to 100.
     */
    public record Split(int union, int member, int employer) {

        /** The shares of a price; the member bears what rounding leaves. */
        public Price of(long total) {
            long byUnion = total * union / 100;
            long byEmployer = total * employer / 100;
            return new Price(total, byUnion, total - byUnion - byEmployer, byEmployer);
        }
    }

    /** Refuses a rule of more than 20 years. */
    void comeOnceIn(int years) {
        require(years >= 0 && years <= MOST_YEARS, "voucher.years-range", "onceInYears", MOST_YEARS);
        onceInYears = years;
    }

    /** From now on these levels decide, in their order; vouchers on their way finish the level they wait at. Refuses none at all. */
    void climb(List<OfficeLevel> levels) {
        require(!levels.isEmpty(), "voucher.no-level", "levels");
        byPrimary = levels.contains(OfficeLevel.PRIMARY);
        bySector = levels.contains(OfficeLevel.SECTOR);
        byFederation = levels.contains(OfficeLevel.FEDERATION);
    }

    /** Refuses parts that do not make a whole. */
    void share(Split split) {
        require(Math.min(split.union(), Math.min(split.member(), split.employer())) >= 0
                && split.union() + split.member() + split.employer() == 100, "voucher.split-sum", "split");
        unionPercent = split.union();
        memberPercent = split.member();
        employerPercent = split.employer();
    }

    /** The series that numbers are taken from, and the usual number of days. */
    void issue(String newSeries, int newDays) {
        require(newSeries != null && newSeries.strip().matches("[\\p{L}\\p{N}][\\p{L}\\p{N}/-]{0,19}"), "voucher.series-form", "series");
        require(newDays >= 1 && newDays <= Terms.MOST_DAYS, "voucher.days-range", "days", Terms.MOST_DAYS);
        series = newSeries.strip();
        days = newDays;
    }

    void needQuota(boolean needed) {
        quotaNeeded = needed;
    }

    private static void require(boolean sound, String code, String field, Object... args) {
        if (!sound) {
            throw Refusal.invalid(code, args).at(field);
        }
    }

    /** Nobody gets a second voucher within so many years; 0 where that is no rule. */
    public int onceInYears() {
        return onceInYears;
    }

    /** The levels that decide, from the ground up; never none. */
    public List<OfficeLevel> levels() {
        List<OfficeLevel> levels = new ArrayList<>();
        if (byPrimary) {
            levels.add(OfficeLevel.PRIMARY);
        }
        if (bySector) {
            levels.add(OfficeLevel.SECTOR);
        }
        if (byFederation) {
            levels.add(OfficeLevel.FEDERATION);
        }
        return levels;
    }

    /** The level that decides after that one, if any. */
    public Optional<OfficeLevel> after(OfficeLevel level) {
        return levels().stream().filter(each -> each.compareTo(level) > 0).findFirst();
    }

    public Split split() {
        return new Split(unionPercent, memberPercent, employerPercent);
    }

    /** What stands before the serial number: {@code AR} in {@code AR-000317}. */
    public String series() {
        return series;
    }

    /** The days of a stay unless an application says otherwise. */
    public int days() {
        return days;
    }

    /** Whether every voucher must stand on a quota. */
    public boolean quotaNeeded() {
        return quotaNeeded;
    }

    @Override
    public Long id() {
        return (long) id;
    }

    @Override
    public int version() {
        return version;
    }
}
